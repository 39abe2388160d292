// Results of tests for machines to read: JUnit's XML, TAP lines, JSON.
#include "report/report.h"

#include "base/utf8.h"

#include <string.h>

// Characters that XML does not allow at all become U+FFFD.
static void add_xml(Buf *out, Str s) {
    int width = 1;
    for (size_t i = 0; i < s.len; i += (size_t)width) {
        int32_t rune = utf8_decode(s.at + i, s.len - i, &width);
        switch (rune) {
        case '<': buf_text(out, "&lt;"); break;
        case '>': buf_text(out, "&gt;"); break;
        case '&': buf_text(out, "&amp;"); break;
        case '"': buf_text(out, "&quot;"); break;
        case '\n': buf_text(out, "&#10;"); break;
        case '\t': buf_text(out, "&#9;"); break;
        default: buf_rune(out, rune < ' ' || rune == 0xfffe || rune == 0xffff ? RUNE_ERROR : rune);
        }
    }
}

static int count_failed(const TestResult *results, int n) {
    int failed = 0;
    for (int i = 0; i < n; i++)
        failed += !results[i].passed;
    return failed;
}

static double total_seconds(const TestResult *results, int n) {
    double seconds = 0;
    for (int i = 0; i < n; i++)
        seconds += results[i].seconds;
    return seconds;
}

static Str first_line(Str s) {
    const char *end = s.len ? memchr(s.at, '\n', s.len) : NULL;
    return end ? str_from_to(s, 0, (size_t)(end - s.at)) : s;
}

// A name's last slash divides it into a class and a test.
static void add_names(Buf *out, Str name) {
    size_t slash = name.len;
    while (slash > 0 && name.at[slash - 1] != '/')
        slash--;
    buf_text(out, " classname=\"");
    add_xml(out, slash ? str_from_to(name, 0, slash - 1) : STR("gostep"));
    buf_text(out, "\" name=\"");
    add_xml(out, str_from_to(name, slash, name.len));
    buf_byte(out, '"');
}

void report_junit(const TestResult *results, int n, Buf *out) {
    int failed = count_failed(results, n);
    double seconds = total_seconds(results, n);
    buf_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    buf_format(out, "<testsuites tests=\"%d\" failures=\"%d\" time=\"%.3f\">\n", n, failed, seconds);
    buf_format(out,
        "  <testsuite name=\"gostep\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\" time=\"%.3f\">\n", n,
        failed, seconds);
    for (int i = 0; i < n; i++) {
        buf_text(out, "    <testcase");
        add_names(out, results[i].name);
        buf_format(out, " time=\"%.3f\"", results[i].seconds);
        if (results[i].passed) {
            buf_text(out, "/>\n");
            continue;
        }
        buf_text(out, ">\n      <failure message=\"");
        add_xml(out, first_line(results[i].message));
        buf_text(out, "\">");
        add_xml(out, results[i].message);
        buf_text(out, "</failure>\n    </testcase>\n");
    }
    buf_text(out, "  </testsuite>\n</testsuites>\n");
}

// A '#' in a description would begin a directive.
static void add_tap(Buf *out, Str s) {
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] == '#' || s.at[i] == '\\')
            buf_byte(out, '\\');
        buf_byte(out, s.at[i] == '\n' ? ' ' : s.at[i]);
    }
}

void report_tap(const TestResult *result, int number, Buf *out) {
    buf_format(out, "%s %d - ", result->passed ? "ok" : "not ok", number);
    add_tap(out, result->name);
    buf_byte(out, '\n');
    if (!result->message.len) // a passed test has one when more was asked for
        return;
    buf_text(out, "# ");
    for (size_t i = 0; i < result->message.len; i++) {
        buf_byte(out, result->message.at[i]);
        if (result->message.at[i] == '\n' && i + 1 < result->message.len)
            buf_text(out, "# ");
    }
    if (result->message.at[result->message.len - 1] != '\n')
        buf_byte(out, '\n');
}

static void add_json(Buf *out, Str s) {
    int width = 1;
    buf_byte(out, '"');
    for (size_t i = 0; i < s.len; i += (size_t)width) {
        int32_t rune = utf8_decode(s.at + i, s.len - i, &width);
        if (rune == '"' || rune == '\\')
            buf_format(out, "\\%c", (char)rune);
        else if (rune == '\n' || rune == '\t')
            buf_text(out, rune == '\n' ? "\\n" : "\\t");
        else if (rune < ' ')
            buf_format(out, "\\u%04x", (unsigned)rune);
        else
            buf_rune(out, rune);
    }
    buf_byte(out, '"');
}

void report_json(const TestResult *results, int n, Buf *out) {
    int failed = count_failed(results, n);
    buf_format(out, "{\n  \"passed\": %d,\n  \"failed\": %d,\n  \"seconds\": %.3f,\n  \"results\": [", n - failed,
        failed, total_seconds(results, n));
    for (int i = 0; i < n; i++) {
        buf_text(out, i ? ",\n    {\"name\": " : "\n    {\"name\": ");
        add_json(out, results[i].name);
        buf_format(out, ", \"passed\": %s, \"seconds\": %.3f, \"message\": ", results[i].passed ? "true" : "false",
            results[i].seconds);
        add_json(out, results[i].message);
        buf_byte(out, '}');
    }
    buf_text(out, n ? "\n  ]\n}\n" : "]\n}\n");
}
