package unicode

// Written by sim/lib/tables/unicode.go.

// Scripts.
var (
	Adlam                 = lazyTable("1e900-1e94b 1e950-1e959 1e95e-1e95f")
	Ahom                  = lazyTable("11700-1171a 1171d-1172b 11730-11746")
	Anatolian_Hieroglyphs = lazyTable("14400-14646")
	Arabic                = lazyTable("" +
		"600-604 606-60b 60d-61a 61c-61e 620-63f 641-64a 656-66f 671-6dc 6de-6ff 750-77f 870-88e 890-891 898-8e1 " +
		"8e3-8ff fb50-fbc2 fbd3-fd3d fd40-fd8f fd92-fdc7 fdcf-fdf0/21 fdf1-fdff fe70-fe74 fe76-fefc 10e60-10e7e " +
		"10efd-10eff 1ee00-1ee03 1ee05-1ee1f 1ee21-1ee22 1ee24-1ee27/3 1ee29-1ee32 1ee34-1ee37 1ee39-1ee3b/2 " +
		"1ee42-1ee47/5 1ee49-1ee4d/2 1ee4e-1ee4f 1ee51-1ee52 1ee54-1ee57/3 1ee59-1ee61/2 1ee62-1ee64/2 1ee67-1ee6a " +
		"1ee6c-1ee72 1ee74-1ee77 1ee79-1ee7c 1ee7e-1ee80/2 1ee81-1ee89 1ee8b-1ee9b 1eea1-1eea3 1eea5-1eea9 1eeab-1eebb " +
		"1eef0-1eef1")
	Armenian  = lazyTable("531-556 559-58a 58d-58f fb13-fb17")
	Avestan   = lazyTable("10b00-10b35 10b39-10b3f")
	Balinese  = lazyTable("1b00-1b4c 1b50-1b7e")
	Bamum     = lazyTable("a6a0-a6f7 16800-16a38")
	Bassa_Vah = lazyTable("16ad0-16aed 16af0-16af5")
	Batak     = lazyTable("1bc0-1bf3 1bfc-1bff")
	Bengali   = lazyTable("" +
		"980-983 985-98c 98f-990 993-9a8 9aa-9b0 9b2-9b6/4 9b7-9b9 9bc-9c4 9c7-9c8 9cb-9ce 9d7-9dc/5 9dd-9df/2 9e0-9e3 " +
		"9e6-9fe")
	Bhaiksuki           = lazyTable("11c00-11c08 11c0a-11c36 11c38-11c45 11c50-11c6c")
	Bopomofo            = lazyTable("2ea-2eb 3105-312f 31a0-31bf")
	Brahmi              = lazyTable("11000-1104d 11052-11075 1107f")
	Braille             = lazyTable("2800-28ff")
	Buginese            = lazyTable("1a00-1a1b 1a1e-1a1f")
	Buhid               = lazyTable("1740-1753")
	Canadian_Aboriginal = lazyTable("1400-167f 18b0-18f5 11ab0-11abf")
	Carian              = lazyTable("102a0-102d0")
	Caucasian_Albanian  = lazyTable("10530-10563 1056f")
	Chakma              = lazyTable("11100-11134 11136-11147")
	Cham                = lazyTable("aa00-aa36 aa40-aa4d aa50-aa59 aa5c-aa5f")
	Cherokee            = lazyTable("13a0-13f5 13f8-13fd ab70-abbf")
	Chorasmian          = lazyTable("10fb0-10fcb")
	Common              = lazyTable("" +
		"0-40 5b-60 7b-a9 ab-b9 bb-bf d7-f7/20 2b9-2df 2e5-2e9 2ec-2ff 374-37e/a 385-387/2 605-60c/7 61b-61f/4 " +
		"640-6dd/9d 8e2-964/82 965-e3f/4da fd5-fd8 10fb-16eb/5f0 16ec-16ed 1735-1736 1802-1803 1805-1cd3/4ce " +
		"1ce1-1ce9/8 1cea-1cec 1cee-1cf3 1cf5-1cf7 1cfa-2000/306 2001-200b 200e-2064 2066-2070 2074-207e 2080-208e " +
		"20a0-20c0 2100-2125 2127-2129 212c-2131 2133-214d 214f-215f 2189-218b 2190-2426 2440-244a 2460-27ff 2900-2b73 " +
		"2b76-2b95 2b97-2bff 2e00-2e5d 2ff0-2ffb 3000-3004 3006-3008/2 3009-3020 3030-3037 303c-303f 309b-309c " +
		"30a0-30fb/5b 30fc-3190/94 3191-319f 31c0-31e3 3220-325f 327f-32cf 32ff-3358/59 3359-33ff 4dc0-4dff a700-a721 " +
		"a788-a78a a830-a839 a92e-a9cf/a1 ab5b-ab6a/f ab6b-fd3e/51d3 fd3f-fe10/d1 fe11-fe19 fe30-fe52 fe54-fe66 " +
		"fe68-fe6b feff-ff01/2 ff02-ff20 ff3b-ff40 ff5b-ff65 ff70-ff9e/2e ff9f-ffe0/41 ffe1-ffe6 ffe8-ffee fff9-fffd " +
		"10100-10102 10107-10133 10137-1013f 10190-1019c 101d0-101fc 102e1-102fb 1bca0-1bca3 1cf50-1cfc3 1d000-1d0f5 " +
		"1d100-1d126 1d129-1d166 1d16a-1d17a 1d183-1d184 1d18c-1d1a9 1d1ae-1d1ea 1d2c0-1d2d3 1d2e0-1d2f3 1d300-1d356 " +
		"1d360-1d378 1d400-1d454 1d456-1d49c 1d49e-1d49f 1d4a2-1d4a5/3 1d4a6-1d4a9/3 1d4aa-1d4ac 1d4ae-1d4b9 " +
		"1d4bb-1d4bd/2 1d4be-1d4c3 1d4c5-1d505 1d507-1d50a 1d50d-1d514 1d516-1d51c 1d51e-1d539 1d53b-1d53e 1d540-1d544 " +
		"1d546-1d54a/4 1d54b-1d550 1d552-1d6a5 1d6a8-1d7cb 1d7ce-1d7ff 1ec71-1ecb4 1ed01-1ed3d 1f000-1f02b 1f030-1f093 " +
		"1f0a0-1f0ae 1f0b1-1f0bf 1f0c1-1f0cf 1f0d1-1f0f5 1f100-1f1ad 1f1e6-1f1ff 1f201-1f202 1f210-1f23b 1f240-1f248 " +
		"1f250-1f251 1f260-1f265 1f300-1f6d7 1f6dc-1f6ec 1f6f0-1f6fc 1f700-1f776 1f77b-1f7d9 1f7e0-1f7eb " +
		"1f7f0-1f800/10 1f801-1f80b 1f810-1f847 1f850-1f859 1f860-1f887 1f890-1f8ad 1f8b0-1f8b1 1f900-1fa53 " +
		"1fa60-1fa6d 1fa70-1fa7c 1fa80-1fa88 1fa90-1fabd 1fabf-1fac5 1face-1fadb 1fae0-1fae8 1faf0-1faf8 1fb00-1fb92 " +
		"1fb94-1fbca 1fbf0-1fbf9 e0001-e0020/1f e0021-e007f")
	Coptic               = lazyTable("3e2-3ef 2c80-2cf3 2cf9-2cff")
	Cuneiform            = lazyTable("12000-12399 12400-1246e 12470-12474 12480-12543")
	Cypriot              = lazyTable("10800-10805 10808-1080a/2 1080b-10835 10837-10838 1083c-1083f/3")
	Cypro_Minoan         = lazyTable("12f90-12ff2")
	Cyrillic             = lazyTable("400-484 487-52f 1c80-1c88 1d2b-1d78/4d 2de0-2dff a640-a69f fe2e-fe2f 1e030-1e06d 1e08f")
	Deseret              = lazyTable("10400-1044f")
	Devanagari           = lazyTable("900-950 955-963 966-97f a8e0-a8ff 11b00-11b09")
	Dives_Akuru          = lazyTable("11900-11906 11909-1190c/3 1190d-11913 11915-11916 11918-11935 11937-11938 1193b-11946 11950-11959")
	Dogra                = lazyTable("11800-1183b")
	Duployan             = lazyTable("1bc00-1bc6a 1bc70-1bc7c 1bc80-1bc88 1bc90-1bc99 1bc9c-1bc9f")
	Egyptian_Hieroglyphs = lazyTable("13000-13455")
	Elbasan              = lazyTable("10500-10527")
	Elymaic              = lazyTable("10fe0-10ff6")
	Ethiopic             = lazyTable("" +
		"1200-1248 124a-124d 1250-1256 1258-125a/2 125b-125d 1260-1288 128a-128d 1290-12b0 12b2-12b5 12b8-12be " +
		"12c0-12c2/2 12c3-12c5 12c8-12d6 12d8-1310 1312-1315 1318-135a 135d-137c 1380-1399 2d80-2d96 2da0-2da6 " +
		"2da8-2dae 2db0-2db6 2db8-2dbe 2dc0-2dc6 2dc8-2dce 2dd0-2dd6 2dd8-2dde ab01-ab06 ab09-ab0e ab11-ab16 ab20-ab26 " +
		"ab28-ab2e 1e7e0-1e7e6 1e7e8-1e7eb 1e7ed-1e7ee 1e7f0-1e7fe")
	Georgian   = lazyTable("10a0-10c5 10c7-10cd/6 10d0-10fa 10fc-10ff 1c90-1cba 1cbd-1cbf 2d00-2d25 2d27-2d2d/6")
	Glagolitic = lazyTable("2c00-2c5f 1e000-1e006 1e008-1e018 1e01b-1e021 1e023-1e024 1e026-1e02a")
	Gothic     = lazyTable("10330-1034a")
	Grantha    = lazyTable("" +
		"11300-11303 11305-1130c 1130f-11310 11313-11328 1132a-11330 11332-11333 11335-11339 1133c-11344 11347-11348 " +
		"1134b-1134d 11350-11357/7 1135d-11363 11366-1136c 11370-11374")
	Greek = lazyTable("" +
		"370-373 375-377 37a-37d 37f-384/5 386-388/2 389-38a 38c-38e/2 38f-3a1 3a3-3e1 3f0-3ff 1d26-1d2a 1d5d-1d61 " +
		"1d66-1d6a 1dbf-1f00/141 1f01-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59-1f5f/2 1f60-1f7d 1f80-1fb4 " +
		"1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2126-ab65/8a3f 10140-1018e 101a0-1d200/d060 " +
		"1d201-1d245")
	Gujarati = lazyTable("" +
		"a81-a83 a85-a8d a8f-a91 a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abc-ac5 ac7-ac9 acb-acd ad0-ae0/10 ae1-ae3 ae6-af1 " +
		"af9-aff")
	Gunjala_Gondi = lazyTable("11d60-11d65 11d67-11d68 11d6a-11d8e 11d90-11d91 11d93-11d98 11da0-11da9")
	Gurmukhi      = lazyTable("" +
		"a01-a03 a05-a0a a0f-a10 a13-a28 a2a-a30 a32-a33 a35-a36 a38-a39 a3c-a3e/2 a3f-a42 a47-a48 a4b-a4d a51-a59/8 " +
		"a5a-a5c a5e-a66/8 a67-a76")
	Han = lazyTable("" +
		"2e80-2e99 2e9b-2ef3 2f00-2fd5 3005-3007/2 3021-3029 3038-303b 3400-4dbf 4e00-9fff f900-fa6d fa70-fad9 " +
		"16fe2-16fe3 16ff0-16ff1 20000-2a6df 2a700-2b739 2b740-2b81d 2b820-2cea1 2ceb0-2ebe0 2f800-2fa1d 30000-3134a " +
		"31350-323af")
	Hangul = lazyTable("" +
		"1100-11ff 302e-302f 3131-318e 3200-321e 3260-327e a960-a97c ac00-d7a3 d7b0-d7c6 d7cb-d7fb ffa0-ffbe ffc2-ffc7 " +
		"ffca-ffcf ffd2-ffd7 ffda-ffdc")
	Hanifi_Rohingya  = lazyTable("10d00-10d27 10d30-10d39")
	Hanunoo          = lazyTable("1720-1734")
	Hatran           = lazyTable("108e0-108f2 108f4-108f5 108fb-108ff")
	Hebrew           = lazyTable("591-5c7 5d0-5ea 5ef-5f4 fb1d-fb36 fb38-fb3c fb3e-fb40/2 fb41-fb43/2 fb44-fb46/2 fb47-fb4f")
	Hiragana         = lazyTable("3041-3096 309d-309f 1b001-1b11f 1b132-1b150/1e 1b151-1b152 1f200")
	Imperial_Aramaic = lazyTable("10840-10855 10857-1085f")
	Inherited        = lazyTable("" +
		"300-36f 485-486 64b-655 670-951/2e1 952-954 1ab0-1ace 1cd0-1cd2 1cd4-1ce0 1ce2-1ce8 1ced-1cf4/7 1cf8-1cf9 " +
		"1dc0-1dff 200c-200d 20d0-20f0 302a-302d 3099-309a fe00-fe0f fe20-fe2d 101fd-102e0/e3 1133b-1cf00/bbc5 " +
		"1cf01-1cf2d 1cf30-1cf46 1d167-1d169 1d17b-1d182 1d185-1d18b 1d1aa-1d1ad e0100-e01ef")
	Inscriptional_Pahlavi  = lazyTable("10b60-10b72 10b78-10b7f")
	Inscriptional_Parthian = lazyTable("10b40-10b55 10b58-10b5f")
	Javanese               = lazyTable("a980-a9cd a9d0-a9d9 a9de-a9df")
	Kaithi                 = lazyTable("11080-110c2 110cd")
	Kannada                = lazyTable("c80-c8c c8e-c90 c92-ca8 caa-cb3 cb5-cb9 cbc-cc4 cc6-cc8 cca-ccd cd5-cd6 cdd-cde ce0-ce3 ce6-cef cf1-cf3")
	Katakana               = lazyTable("" +
		"30a1-30fa 30fd-30ff 31f0-31ff 32d0-32fe 3300-3357 ff66-ff6f ff71-ff9d 1aff0-1aff3 1aff5-1affb 1affd-1affe " +
		"1b000-1b120/120 1b121-1b122 1b155-1b164/f 1b165-1b167")
	Kawi                = lazyTable("11f00-11f10 11f12-11f3a 11f3e-11f59")
	Kayah_Li            = lazyTable("a900-a92d a92f")
	Kharoshthi          = lazyTable("10a00-10a03 10a05-10a06 10a0c-10a13 10a15-10a17 10a19-10a35 10a38-10a3a 10a3f-10a48 10a50-10a58")
	Khitan_Small_Script = lazyTable("16fe4-18b00/1b1c 18b01-18cd5")
	Khmer               = lazyTable("1780-17dd 17e0-17e9 17f0-17f9 19e0-19ff")
	Khojki              = lazyTable("11200-11211 11213-11241")
	Khudawadi           = lazyTable("112b0-112ea 112f0-112f9")
	Lao                 = lazyTable("e81-e82 e84-e86/2 e87-e8a e8c-ea3 ea5-ea7/2 ea8-ebd ec0-ec4 ec6-ec8/2 ec9-ece ed0-ed9 edc-edf")
	Latin               = lazyTable("" +
		"41-5a 61-7a aa-ba/10 c0-d6 d8-f6 f8-2b8 2e0-2e4 1d00-1d25 1d2c-1d5c 1d62-1d65 1d6b-1d77 1d79-1dbe 1e00-1eff " +
		"2071-207f/e 2090-209c 212a-212b 2132-214e/1c 2160-2188 2c60-2c7f a722-a787 a78b-a7ca a7d0-a7d1 a7d3-a7d5/2 " +
		"a7d6-a7d9 a7f2-a7ff ab30-ab5a ab5c-ab64 ab66-ab69 fb00-fb06 ff21-ff3a ff41-ff5a 10780-10785 10787-107b0 " +
		"107b2-107ba 1df00-1df1e 1df25-1df2a")
	Lepcha                 = lazyTable("1c00-1c37 1c3b-1c49 1c4d-1c4f")
	Limbu                  = lazyTable("1900-191e 1920-192b 1930-193b 1940-1944/4 1945-194f")
	Linear_A               = lazyTable("10600-10736 10740-10755 10760-10767")
	Linear_B               = lazyTable("10000-1000b 1000d-10026 10028-1003a 1003c-1003d 1003f-1004d 10050-1005d 10080-100fa")
	Lisu                   = lazyTable("a4d0-a4ff 11fb0")
	Lycian                 = lazyTable("10280-1029c")
	Lydian                 = lazyTable("10920-10939 1093f")
	Mahajani               = lazyTable("11150-11176")
	Makasar                = lazyTable("11ee0-11ef8")
	Malayalam              = lazyTable("d00-d0c d0e-d10 d12-d44 d46-d48 d4a-d4f d54-d63 d66-d7f")
	Mandaic                = lazyTable("840-85b 85e")
	Manichaean             = lazyTable("10ac0-10ae6 10aeb-10af6")
	Marchen                = lazyTable("11c70-11c8f 11c92-11ca7 11ca9-11cb6")
	Masaram_Gondi          = lazyTable("11d00-11d06 11d08-11d09 11d0b-11d36 11d3a-11d3c/2 11d3d-11d3f/2 11d40-11d47 11d50-11d59")
	Medefaidrin            = lazyTable("16e40-16e9a")
	Meetei_Mayek           = lazyTable("aae0-aaf6 abc0-abed abf0-abf9")
	Mende_Kikakui          = lazyTable("1e800-1e8c4 1e8c7-1e8d6")
	Meroitic_Cursive       = lazyTable("109a0-109b7 109bc-109cf 109d2-109ff")
	Meroitic_Hieroglyphs   = lazyTable("10980-1099f")
	Miao                   = lazyTable("16f00-16f4a 16f4f-16f87 16f8f-16f9f")
	Modi                   = lazyTable("11600-11644 11650-11659")
	Mongolian              = lazyTable("1800-1801 1804-1806/2 1807-1819 1820-1878 1880-18aa 11660-1166c")
	Mro                    = lazyTable("16a40-16a5e 16a60-16a69 16a6e-16a6f")
	Multani                = lazyTable("11280-11286 11288-1128a/2 1128b-1128d 1128f-1129d 1129f-112a9")
	Myanmar                = lazyTable("1000-109f a9e0-a9fe aa60-aa7f")
	Nabataean              = lazyTable("10880-1089e 108a7-108af")
	Nag_Mundari            = lazyTable("1e4d0-1e4f9")
	Nandinagari            = lazyTable("119a0-119a7 119aa-119d7 119da-119e4")
	New_Tai_Lue            = lazyTable("1980-19ab 19b0-19c9 19d0-19da 19de-19df")
	Newa                   = lazyTable("11400-1145b 1145d-11461")
	Nko                    = lazyTable("7c0-7fa 7fd-7ff")
	Nushu                  = lazyTable("16fe1-1b170/418f 1b171-1b2fb")
	Nyiakeng_Puachue_Hmong = lazyTable("1e100-1e12c 1e130-1e13d 1e140-1e149 1e14e-1e14f")
	Ogham                  = lazyTable("1680-169c")
	Ol_Chiki               = lazyTable("1c50-1c7f")
	Old_Hungarian          = lazyTable("10c80-10cb2 10cc0-10cf2 10cfa-10cff")
	Old_Italic             = lazyTable("10300-10323 1032d-1032f")
	Old_North_Arabian      = lazyTable("10a80-10a9f")
	Old_Permic             = lazyTable("10350-1037a")
	Old_Persian            = lazyTable("103a0-103c3 103c8-103d5")
	Old_Sogdian            = lazyTable("10f00-10f27")
	Old_South_Arabian      = lazyTable("10a60-10a7f")
	Old_Turkic             = lazyTable("10c00-10c48")
	Old_Uyghur             = lazyTable("10f70-10f89")
	Oriya                  = lazyTable("" +
		"b01-b03 b05-b0c b0f-b10 b13-b28 b2a-b30 b32-b33 b35-b39 b3c-b44 b47-b48 b4b-b4d b55-b57 b5c-b5d b5f-b63 " +
		"b66-b77")
	Osage           = lazyTable("104b0-104d3 104d8-104fb")
	Osmanya         = lazyTable("10480-1049d 104a0-104a9")
	Pahawh_Hmong    = lazyTable("16b00-16b45 16b50-16b59 16b5b-16b61 16b63-16b77 16b7d-16b8f")
	Palmyrene       = lazyTable("10860-1087f")
	Pau_Cin_Hau     = lazyTable("11ac0-11af8")
	Phags_Pa        = lazyTable("a840-a877")
	Phoenician      = lazyTable("10900-1091b 1091f")
	Psalter_Pahlavi = lazyTable("10b80-10b91 10b99-10b9c 10ba9-10baf")
	Rejang          = lazyTable("a930-a953 a95f")
	Runic           = lazyTable("16a0-16ea 16ee-16f8")
	Samaritan       = lazyTable("800-82d 830-83e")
	Saurashtra      = lazyTable("a880-a8c5 a8ce-a8d9")
	Sharada         = lazyTable("11180-111df")
	Shavian         = lazyTable("10450-1047f")
	Siddham         = lazyTable("11580-115b5 115b8-115dd")
	SignWriting     = lazyTable("1d800-1da8b 1da9b-1da9f 1daa1-1daaf")
	Sinhala         = lazyTable("" +
		"d81-d83 d85-d96 d9a-db1 db3-dbb dbd-dc0/3 dc1-dc6 dca-dcf/5 dd0-dd4 dd6-dd8/2 dd9-ddf de6-def df2-df4 " +
		"111e1-111f4")
	Sogdian      = lazyTable("10f30-10f59")
	Sora_Sompeng = lazyTable("110d0-110e8 110f0-110f9")
	Soyombo      = lazyTable("11a50-11aa2")
	Sundanese    = lazyTable("1b80-1bbf 1cc0-1cc7")
	Syloti_Nagri = lazyTable("a800-a82c")
	Syriac       = lazyTable("700-70d 70f-74a 74d-74f 860-86a")
	Tagalog      = lazyTable("1700-1715 171f")
	Tagbanwa     = lazyTable("1760-176c 176e-1770 1772-1773")
	Tai_Le       = lazyTable("1950-196d 1970-1974")
	Tai_Tham     = lazyTable("1a20-1a5e 1a60-1a7c 1a7f-1a89 1a90-1a99 1aa0-1aad")
	Tai_Viet     = lazyTable("aa80-aac2 aadb-aadf")
	Takri        = lazyTable("11680-116b9 116c0-116c9")
	Tamil        = lazyTable("" +
		"b82-b83 b85-b8a b8e-b90 b92-b95 b99-b9a b9c-b9e/2 b9f-ba3/4 ba4-ba8/4 ba9-baa bae-bb9 bbe-bc2 bc6-bc8 bca-bcd " +
		"bd0-bd7/7 be6-bfa 11fc0-11ff1 11fff")
	Tangsa           = lazyTable("16a70-16abe 16ac0-16ac9")
	Tangut           = lazyTable("16fe0-17000/20 17001-187f7 18800-18aff 18d00-18d08")
	Telugu           = lazyTable("c00-c0c c0e-c10 c12-c28 c2a-c39 c3c-c44 c46-c48 c4a-c4d c55-c56 c58-c5a c5d-c60/3 c61-c63 c66-c6f c77-c7f")
	Thaana           = lazyTable("780-7b1")
	Thai             = lazyTable("e01-e3a e40-e5b")
	Tibetan          = lazyTable("f00-f47 f49-f6c f71-f97 f99-fbc fbe-fcc fce-fd4 fd9-fda")
	Tifinagh         = lazyTable("2d30-2d67 2d6f-2d70 2d7f")
	Tirhuta          = lazyTable("11480-114c7 114d0-114d9")
	Toto             = lazyTable("1e290-1e2ae")
	Ugaritic         = lazyTable("10380-1039d 1039f")
	Vai              = lazyTable("a500-a62b")
	Vithkuqi         = lazyTable("10570-1057a 1057c-1058a 1058c-10592 10594-10595 10597-105a1 105a3-105b1 105b3-105b9 105bb-105bc")
	Wancho           = lazyTable("1e2c0-1e2f9 1e2ff")
	Warang_Citi      = lazyTable("118a0-118f2 118ff")
	Yezidi           = lazyTable("10e80-10ea9 10eab-10ead 10eb0-10eb1")
	Yi               = lazyTable("a000-a48c a490-a4c6")
	Zanabazar_Square = lazyTable("11a00-11a47")
)

// Properties.
var (
	ASCII_Hex_Digit = lazyTable("30-39 41-46 61-66")
	Bidi_Control    = lazyTable("61c-200e/19f2 200f-202a/1b 202b-202e 2066-2069")
	Dash            = lazyTable("" +
		"2d-58a/55d 5be-1400/e42 1806-2010/80a 2011-2015 2053-207b/28 208b-2212/187 2e17-2e1a/3 2e3a-2e3b 2e40-2e5d/1d " +
		"301c-3030/14 30a0-fe31/cd91 fe32-fe58/26 fe63-ff0d/aa 10ead")
	Deprecated = lazyTable("149-673/52a f77-f79/2 17a3-17a4 206a-206f 2329-232a e0001")
	Diacritic  = lazyTable("" +
		"5e-60/2 a8-af/7 b4-b7/3 b8-2b0/1f8 2b1-34e 350-357 35d-362 374-375 37a-384/a 385-483/fe 484-487 559-591/38 " +
		"592-5a1 5a3-5bd 5bf-5c1/2 5c2-5c4/2 64b-652 657-658 6df-6e0 6e5-6e6 6ea-6ec 730-74a 7a6-7b0 7eb-7f5 818-819 " +
		"898-89f 8c9-8d2 8e3-8fe 93c-94d/11 951-954 971-9bc/4b 9cd-a3c/6f a4d-abc/6f acd-afd/30 afe-aff b3c-b4d/11 " +
		"b55-bcd/78 c3c-c4d/11 cbc-ccd/11 d3b-d3c d4d-e47/7d e48-e4c e4e-eba/6c ec8-ecc f18-f19 f35-f39/2 f3e-f3f " +
		"f82-f84 f86-f87 fc6-1037/71 1039-103a 1063-1064 1069-106d 1087-108d 108f-109a/b 109b-135d/2c2 135e-135f " +
		"1714-1715 17c9-17d3 17dd-1939/15c 193a-193b 1a75-1a7c 1a7f-1ab0/31 1ab1-1abe 1ac1-1acb 1b34-1b44/10 1b6b-1b73 " +
		"1baa-1bab 1c36-1c37 1c78-1c7d 1cd0-1ce8 1ced-1cf4/7 1cf7-1cf9 1d2c-1d6a 1dc4-1dcf 1df5-1dff 1fbd-1fbf/2 " +
		"1fc0-1fc1 1fcd-1fcf 1fdd-1fdf 1fed-1fef 1ffd-1ffe 2cef-2cf1 2e2f-302a/1fb 302b-302f 3099-309c 30fc-a66f/7573 " +
		"a67c-a67d a67f-a69c/1d a69d-a6f0/53 a6f1-a700/f a701-a721 a788-a78a a7f8-a7f9 a8c4-a8e0/1c a8e1-a8f1 " +
		"a92b-a92e a953-a9b3/60 a9c0-a9e5/25 aa7b-aa7d aabf-aac2 aaf6-ab5b/65 ab5c-ab5f ab69-ab6b abec-abed " +
		"fb1e-fe20/302 fe21-fe2f ff3e-ff40/2 ff70-ff9e/2e ff9f-ffe3/44 102e0-10780/4a0 10781-10785 10787-107b0 " +
		"107b2-107ba 10ae5-10ae6 10d22-10d27 10efd-10eff 10f46-10f50 10f82-10f85 11046-11070/2a 110b9-110ba " +
		"11133-11134 11173-111c0/4d 111ca-111cc 11235-11236 112e9-112ea 1133c-1134d/11 11366-1136c 11370-11374 " +
		"11442-11446/4 114c2-114c3 115bf-115c0 1163f-116b6/77 116b7-1172b/74 11839-1183a 1193d-1193e 11943-119e0/9d " +
		"11a34-11a47/13 11a99-11c3f/1a6 11d42-11d44/2 11d45-11d97/52 13447-13455 16af0-16af4 16b30-16b36 16f8f-16f9f " +
		"16ff0-16ff1 1aff0-1aff3 1aff5-1affb 1affd-1affe 1cf00-1cf2d 1cf30-1cf46 1d167-1d169 1d16d-1d172 1d17b-1d182 " +
		"1d185-1d18b 1d1aa-1d1ad 1e030-1e06d 1e130-1e136 1e2ae-1e2ec/3e 1e2ed-1e2ef 1e8d0-1e8d6 1e944-1e946 1e948-1e94a")
	Extender = lazyTable("" +
		"b7-2d0/219 2d1-640/36f 7fa-b55/35b e46-ec6/80 180a-1843/39 1aa7-1c36/18f 1c7b-3005/138a 3031-3035 309d-309e " +
		"30fc-30fe a015-a60c/5f7 a9cf-a9e6/17 aa70-aadd/6d aaf3-aaf4 ff70 10781-10782 1135d-115c6/269 115c7-115c8 " +
		"11a98-16b42/50aa 16b43-16fe0/49d 16fe1-16fe3/2 1e13c-1e13d 1e944-1e946")
	Hex_Digit            = lazyTable("30-39 41-46 61-66 ff10-ff19 ff21-ff26 ff41-ff46")
	Hyphen               = lazyTable("2d-ad/80 58a-1806/127c 2010-2011 2e17-30fb/2e4 fe63-ff0d/aa ff65")
	IDS_Binary_Operator  = lazyTable("2ff0-2ff1 2ff4-2ffb")
	IDS_Trinary_Operator = lazyTable("2ff2-2ff3")
	Ideographic          = lazyTable("" +
		"3006-3007 3021-3029 3038-303a 3400-4dbf 4e00-9fff f900-fa6d fa70-fad9 16fe4-17000/1c 17001-187f7 18800-18cd5 " +
		"18d00-18d08 1b170-1b2fb 20000-2a6df 2a700-2b739 2b740-2b81d 2b820-2cea1 2ceb0-2ebe0 2f800-2fa1d 30000-3134a " +
		"31350-323af")
	Join_Control            = lazyTable("200c-200d")
	Logical_Order_Exception = lazyTable("e40-e44 ec0-ec4 19b5-19b7 19ba-aab5/90fb aab6-aab9/3 aabb-aabc")
	Noncharacter_Code_Point = lazyTable("" +
		"fdd0-fdef fffe-ffff 1fffe-1ffff 2fffe-2ffff 3fffe-3ffff 4fffe-4ffff 5fffe-5ffff 6fffe-6ffff 7fffe-7ffff " +
		"8fffe-8ffff 9fffe-9ffff afffe-affff bfffe-bffff cfffe-cffff dfffe-dffff efffe-effff ffffe-fffff 10fffe-10ffff")
	Other_Alphabetic = lazyTable("" +
		"345-5b0/26b 5b1-5bd 5bf-5c1/2 5c2-5c4/2 5c5-5c7/2 610-61a 64b-657 659-65f 670-6d6/66 6d7-6dc 6e1-6e4 6e7-6e8 " +
		"6ed-711/24 730-73f 7a6-7b0 816-817 81b-823 825-827 829-82c 8d4-8df 8e3-8e9 8f0-903 93a-93b 93e-94c 94e-94f " +
		"955-957 962-963 981-983 9be-9c4 9c7-9c8 9cb-9cc 9d7-9e2/b 9e3-a01/1e a02-a03 a3e-a42 a47-a48 a4b-a4c " +
		"a51-a70/1f a71-a75/4 a81-a83 abe-ac5 ac7-ac9 acb-acc ae2-ae3 afa-afc b01-b03 b3e-b44 b47-b48 b4b-b4c b56-b57 " +
		"b62-b63 b82-bbe/3c bbf-bc2 bc6-bc8 bca-bcc bd7-c00/29 c01-c04 c3e-c44 c46-c48 c4a-c4c c55-c56 c62-c63 c81-c83 " +
		"cbe-cc4 cc6-cc8 cca-ccc cd5-cd6 ce2-ce3 cf3-d00/d d01-d03 d3e-d44 d46-d48 d4a-d4c d57-d62/b d63-d81/1e " +
		"d82-d83 dcf-dd4 dd6-dd8/2 dd9-ddf df2-df3 e31-e34/3 e35-e3a e4d-eb1/64 eb4-eb9 ebb-ebc ecd-f71/a4 f72-f83 " +
		"f8d-f97 f99-fbc 102b-1036 1038-103b/3 103c-103e 1056-1059 105e-1060 1062-1064 1067-106d 1071-1074 1082-108d " +
		"108f-109a/b 109b-109d 1712-1713 1732-1733 1752-1753 1772-1773 17b6-17c8 1885-1886 18a9-1920/77 1921-192b " +
		"1930-1938 1a17-1a1b 1a55-1a5e 1a61-1a74 1abf-1ac0 1acc-1ace 1b00-1b04 1b35-1b43 1b80-1b82 1ba1-1ba9 1bac-1bad " +
		"1be7-1bf1 1c24-1c36 1de7-1df4 24b6-24e9 2de0-2dff a674-a67b a69e-a69f a802-a80b/9 a823-a827 a880-a881 " +
		"a8b4-a8c3 a8c5-a8ff/3a a926-a92a a947-a952 a980-a983 a9b4-a9bf a9e5-aa29/44 aa2a-aa36 aa43-aa4c/9 " +
		"aa4d-aa7b/2e aa7c-aa7d aab0-aab2/2 aab3-aab4 aab7-aab8 aabe-aaeb/2d aaec-aaef aaf5-abe3/ee abe4-abea fb1e " +
		"10376-1037a 10a01-10a03 10a05-10a06 10a0c-10a0f 10d24-10d27 10eab-10eac 11000-11002 11038-11045 11073-11074 " +
		"11080-11082 110b0-110b8 110c2-11100/3e 11101-11102 11127-11132 11145-11146 11180-11182 111b3-111bf " +
		"111ce-111cf 1122c-11234 11237-1123e/7 11241-112df/9e 112e0-112e8 11300-11303 1133e-11344 11347-11348 " +
		"1134b-1134c 11357-11362/b 11363-11435/d2 11436-11441 11443-11445 114b0-114c1 115af-115b5 115b8-115be " +
		"115dc-115dd 11630-1163e 11640-116ab/6b 116ac-116b5 1171d-1172a 1182c-11838 11930-11935 11937-11938 " +
		"1193b-1193c 11940-11942/2 119d1-119d7 119da-119df 119e4-11a01/1d 11a02-11a0a 11a35-11a39 11a3b-11a3e " +
		"11a51-11a5b 11a8a-11a97 11c2f-11c36 11c38-11c3e 11c92-11ca7 11ca9-11cb6 11d31-11d36 11d3a-11d3c/2 " +
		"11d3d-11d3f/2 11d40-11d41 11d43-11d47/4 11d8a-11d8e 11d90-11d91 11d93-11d96 11ef3-11ef6 11f00-11f01 " +
		"11f03-11f34/31 11f35-11f3a 11f3e-11f40 16f4f-16f51/2 16f52-16f87 16f8f-16f92 16ff0-16ff1 1bc9e-1e000/2362 " +
		"1e001-1e006 1e008-1e018 1e01b-1e021 1e023-1e024 1e026-1e02a 1e08f-1e947/8b8 1f130-1f149 1f150-1f169 " +
		"1f170-1f189")
	Other_Default_Ignorable_Code_Point = lazyTable("" +
		"34f-115f/e10 1160-17b4/654 17b5-2065/8b0 3164-ffa0/ce3c fff0-fff8 e0000-e0002/2 e0003-e001f e0080-e00ff " +
		"e01f0-e0fff")
	Other_Grapheme_Extend = lazyTable("" +
		"9be-9d7/19 b3e-b57/19 bbe-bd7/19 cc2-cd5/13 cd6-d3e/68 d57-dcf/78 ddf-1b35/d56 200c-302e/1022 302f-ff9e/cf6f " +
		"ff9f 1133e-11357/19 114b0-114bd/d 115af-11930/381 1d165-1d16e/9 1d16f-1d172 e0020-e007f")
	Other_ID_Continue = lazyTable("b7-387/2d0 1369-1371 19da")
	Other_ID_Start    = lazyTable("1885-1886 2118-212e/16 309b-309c")
	Other_Lowercase   = lazyTable("" +
		"aa-ba/10 2b0-2b8 2c0-2c1 2e0-2e4 345-37a/35 10fc-1d2c/c30 1d2d-1d6a 1d78-1d9b/23 1d9c-1dbf 2071-207f/e " +
		"2090-209c 2170-217f 24d0-24e9 2c7c-2c7d a69c-a69d a770-a7f2/82 a7f3-a7f4 a7f8-a7f9 ab5c-ab5f ab69 " +
		"10780-10783/3 10784-10785 10787-107b0 107b2-107ba 1e030-1e06d")
	Other_Math = lazyTable("" +
		"5e-3d0/372 3d1-3d2 3d5-3f0/1b 3f1-3f4/3 3f5-2016/1c21 2032-2034 2040-2061/21 2062-2064 207d-207e 208d-208e " +
		"20d0-20dc 20e1-20e5/4 20e6-20eb/5 20ec-20ef 2102-2107/5 210a-2113 2115-2119/4 211a-211d 2124-2128/4 " +
		"2129-212c/3 212d-212f/2 2130-2131 2133-2138 213c-213f 2145-2149 2195-2199 219c-219f 21a1-21a2 21a4-21a5 " +
		"21a7-21a9/2 21aa-21ad 21b0-21b1 21b6-21b7 21bc-21cd 21d0-21d1 21d3-21d5/2 21d6-21db 21dd-21e4/7 21e5-2308/123 " +
		"2309-230b 23b4-23b5 23b7-23d0/19 23e2-25a0/1be 25a1-25ae/d 25af-25b6 25bc-25c0 25c6-25c7 25ca-25cb 25cf-25d3 " +
		"25e2-25e4/2 25e7-25ec 2605-2606 2640-2642/2 2660-2663 266d-266e 27c5-27c6 27e6-27ef 2983-2998 29d8-29db " +
		"29fc-29fd fe61-fe63/2 fe68-ff3c/d4 ff3e 1d400-1d454 1d456-1d49c 1d49e-1d49f 1d4a2-1d4a5/3 1d4a6-1d4a9/3 " +
		"1d4aa-1d4ac 1d4ae-1d4b9 1d4bb-1d4bd/2 1d4be-1d4c3 1d4c5-1d505 1d507-1d50a 1d50d-1d514 1d516-1d51c 1d51e-1d539 " +
		"1d53b-1d53e 1d540-1d544 1d546-1d54a/4 1d54b-1d550 1d552-1d6a5 1d6a8-1d6c0 1d6c2-1d6da 1d6dc-1d6fa 1d6fc-1d714 " +
		"1d716-1d734 1d736-1d74e 1d750-1d76e 1d770-1d788 1d78a-1d7a8 1d7aa-1d7c2 1d7c4-1d7cb 1d7ce-1d7ff 1ee00-1ee03 " +
		"1ee05-1ee1f 1ee21-1ee22 1ee24-1ee27/3 1ee29-1ee32 1ee34-1ee37 1ee39-1ee3b/2 1ee42-1ee47/5 1ee49-1ee4d/2 " +
		"1ee4e-1ee4f 1ee51-1ee52 1ee54-1ee57/3 1ee59-1ee61/2 1ee62-1ee64/2 1ee67-1ee6a 1ee6c-1ee72 1ee74-1ee77 " +
		"1ee79-1ee7c 1ee7e-1ee80/2 1ee81-1ee89 1ee8b-1ee9b 1eea1-1eea3 1eea5-1eea9 1eeab-1eebb")
	Other_Uppercase = lazyTable("2160-216f 24b6-24cf 1f130-1f149 1f150-1f169 1f170-1f189")
	Pattern_Syntax  = lazyTable("" +
		"21-2f 3a-40 5b-5e 60-7b/1b 7c-7e a1-a7 a9-ab/2 ac-b0/2 b1-bb/5 bf-d7/18 f7-2010/1f19 2011-2027 2030-203e " +
		"2041-2053 2055-205e 2190-245f 2500-2775 2794-2bff 2e00-2e7f 3001-3003 3008-3020 3030-fd3e/cd0e fd3f-fe45/106 " +
		"fe46")
	Pattern_White_Space          = lazyTable("9-d 20-85/65 200e-200f 2028-2029")
	Prepended_Concatenation_Mark = lazyTable("600-605 6dd-70f/32 890-891 8e2 110bd-110cd/10")
	Quotation_Mark               = lazyTable("22-27/5 ab-bb/10 2018-201f 2039-203a 2e42-300c/1ca 300d-300f 301d-301f fe41-fe44 ff02-ff07/5 ff62-ff63")
	Radical                      = lazyTable("2e80-2e99 2e9b-2ef3 2f00-2fd5")
	Regional_Indicator           = lazyTable("1f1e6-1f1ff")
	STerm                        = lazyTable("" +
		"21-2e/d 3f-589/54a 61d-61f 6d4-700/2c 701-702 7f9-837/3e 839-83d/4 83e-964/126 965-104a/6e5 104b-1362/317 " +
		"1367-1368 166e-1735/c7 1736-1803/cd 1809-1944/13b 1945-1aa8/163 1aa9-1aab 1b5a-1b5b 1b5e-1b5f 1b7d-1b7e " +
		"1c3b-1c3c 1c7e-1c7f 203c-203d 2047-2049 2e2e-2e3c/e 2e53-2e54 3002-a4ff/74fd a60e-a60f a6f3-a6f7/4 a876-a877 " +
		"a8ce-a8cf a92f-a9c8/99 a9c9-aa5d/94 aa5e-aa5f aaf0-aaf1 abeb-fe52/5267 fe56-fe57 ff01-ff0e/d ff1f-ff61/42 " +
		"10a56-10a57 10f55-10f59 10f86-10f89 11047-11048 110be-110c1 11141-11143 111c5-111c6 111cd-111de/11 " +
		"111df-11238/59 11239-1123b/2 1123c-112a9/6d 1144b-1144c 115c2-115c3 115c9-115d7 11641-11642 1173c-1173e " +
		"11944-11946/2 11a42-11a43 11a9b-11a9c 11c41-11c42 11ef7-11ef8 11f43-11f44 16a6e-16a6f 16af5-16b37/42 " +
		"16b38-16b44/c 16e98-1bc9f/4e07 1da88")
	Sentence_Terminal = lazyTable("" +
		"21-2e/d 3f-589/54a 61d-61f 6d4-700/2c 701-702 7f9-837/3e 839-83d/4 83e-964/126 965-104a/6e5 104b-1362/317 " +
		"1367-1368 166e-1735/c7 1736-1803/cd 1809-1944/13b 1945-1aa8/163 1aa9-1aab 1b5a-1b5b 1b5e-1b5f 1b7d-1b7e " +
		"1c3b-1c3c 1c7e-1c7f 203c-203d 2047-2049 2e2e-2e3c/e 2e53-2e54 3002-a4ff/74fd a60e-a60f a6f3-a6f7/4 a876-a877 " +
		"a8ce-a8cf a92f-a9c8/99 a9c9-aa5d/94 aa5e-aa5f aaf0-aaf1 abeb-fe52/5267 fe56-fe57 ff01-ff0e/d ff1f-ff61/42 " +
		"10a56-10a57 10f55-10f59 10f86-10f89 11047-11048 110be-110c1 11141-11143 111c5-111c6 111cd-111de/11 " +
		"111df-11238/59 11239-1123b/2 1123c-112a9/6d 1144b-1144c 115c2-115c3 115c9-115d7 11641-11642 1173c-1173e " +
		"11944-11946/2 11a42-11a43 11a9b-11a9c 11c41-11c42 11ef7-11ef8 11f43-11f44 16a6e-16a6f 16af5-16b37/42 " +
		"16b38-16b44/c 16e98-1bc9f/4e07 1da88")
	Soft_Dotted = lazyTable("" +
		"69-6a 12f-249/11a 268-29d/35 2b2-3f3/141 456-458/2 1d62-1d96/34 1da4-1da8/4 1e2d-1ecb/9e 2071-2148/d7 " +
		"2149-2c7c/b33 1d422-1d423 1d456-1d457 1d48a-1d48b 1d4be-1d4bf 1d4f2-1d4f3 1d526-1d527 1d55a-1d55b 1d58e-1d58f " +
		"1d5c2-1d5c3 1d5f6-1d5f7 1d62a-1d62b 1d65e-1d65f 1d692-1d693 1df1a-1e04c/132 1e04d-1e068/1b")
	Terminal_Punctuation = lazyTable("" +
		"21-2c/b 2e-3a/c 3b-3f/4 37e-387/9 589-5c3/3a 60c-61b/f 61d-61f 6d4-700/2c 701-70a 70c-7f8/ec 7f9-830/37 " +
		"831-83e 85e-964/106 965-e5a/4f5 e5b-f08/ad f0d-f12 104a-104b 1361-1368 166e-16eb/7d 16ec-16ed 1735-1736 " +
		"17d4-17d6 17da-1802/28 1803-1805 1808-1809 1944-1945 1aa8-1aab 1b5a-1b5b 1b5d-1b5f 1b7d-1b7e 1c3b-1c3f " +
		"1c7e-1c7f 203c-203d 2047-2049 2e2e-2e3c/e 2e41-2e4c/b 2e4e-2e4f 2e53-2e54 3001-3002 a4fe-a4ff a60d-a60f " +
		"a6f3-a6f7 a876-a877 a8ce-a8cf a92f-a9c7/98 a9c8-a9c9 aa5d-aa5f aadf-aaf0/11 aaf1-abeb/fa fe50-fe52 fe54-fe57 " +
		"ff01-ff0c/b ff0e-ff1a/c ff1b-ff1f/4 ff61-ff64/3 1039f-103d0/31 10857-1091f/c8 10a56-10a57 10af0-10af5 " +
		"10b3a-10b3f 10b99-10b9c 10f55-10f59 10f86-10f89 11047-1104d 110be-110c1 11141-11143 111c5-111c6 " +
		"111cd-111de/11 111df-11238/59 11239-1123c 112a9-1144b/1a2 1144c-1144d 1145a-1145b 115c2-115c5 115c9-115d7 " +
		"11641-11642 1173c-1173e 11944-11946/2 11a42-11a43 11a9b-11a9c 11aa1-11aa2 11c41-11c43 11c71-11ef7/286 " +
		"11ef8-11f43/4b 11f44-12470/52c 12471-12474 16a6e-16a6f 16af5-16b37/42 16b38-16b39 16b44-16e97/353 " +
		"16e98-1bc9f/4e07 1da87-1da8a")
	Unified_Ideograph = lazyTable("" +
		"3400-4dbf 4e00-9fff fa0e-fa0f fa11-fa13/2 fa14-fa1f/b fa21-fa23/2 fa24-fa27/3 fa28-fa29 20000-2a6df " +
		"2a700-2b739 2b740-2b81d 2b820-2cea1 2ceb0-2ebe0 30000-3134a 31350-323af")
	Variation_Selector = lazyTable("180b-180d 180f-fe00/e5f1 fe01-fe0f e0100-e01ef")
	White_Space        = lazyTable("9-d 20-85/65 a0-1680/15e0 2000-200a 2028-2029 202f-205f/30 3000")
)

// By name.
var Scripts = lazyMap(func() map[string]*RangeTable {
	return map[string]*RangeTable{
		"Adlam":                  Adlam,
		"Ahom":                   Ahom,
		"Anatolian_Hieroglyphs":  Anatolian_Hieroglyphs,
		"Arabic":                 Arabic,
		"Armenian":               Armenian,
		"Avestan":                Avestan,
		"Balinese":               Balinese,
		"Bamum":                  Bamum,
		"Bassa_Vah":              Bassa_Vah,
		"Batak":                  Batak,
		"Bengali":                Bengali,
		"Bhaiksuki":              Bhaiksuki,
		"Bopomofo":               Bopomofo,
		"Brahmi":                 Brahmi,
		"Braille":                Braille,
		"Buginese":               Buginese,
		"Buhid":                  Buhid,
		"Canadian_Aboriginal":    Canadian_Aboriginal,
		"Carian":                 Carian,
		"Caucasian_Albanian":     Caucasian_Albanian,
		"Chakma":                 Chakma,
		"Cham":                   Cham,
		"Cherokee":               Cherokee,
		"Chorasmian":             Chorasmian,
		"Common":                 Common,
		"Coptic":                 Coptic,
		"Cuneiform":              Cuneiform,
		"Cypriot":                Cypriot,
		"Cypro_Minoan":           Cypro_Minoan,
		"Cyrillic":               Cyrillic,
		"Deseret":                Deseret,
		"Devanagari":             Devanagari,
		"Dives_Akuru":            Dives_Akuru,
		"Dogra":                  Dogra,
		"Duployan":               Duployan,
		"Egyptian_Hieroglyphs":   Egyptian_Hieroglyphs,
		"Elbasan":                Elbasan,
		"Elymaic":                Elymaic,
		"Ethiopic":               Ethiopic,
		"Georgian":               Georgian,
		"Glagolitic":             Glagolitic,
		"Gothic":                 Gothic,
		"Grantha":                Grantha,
		"Greek":                  Greek,
		"Gujarati":               Gujarati,
		"Gunjala_Gondi":          Gunjala_Gondi,
		"Gurmukhi":               Gurmukhi,
		"Han":                    Han,
		"Hangul":                 Hangul,
		"Hanifi_Rohingya":        Hanifi_Rohingya,
		"Hanunoo":                Hanunoo,
		"Hatran":                 Hatran,
		"Hebrew":                 Hebrew,
		"Hiragana":               Hiragana,
		"Imperial_Aramaic":       Imperial_Aramaic,
		"Inherited":              Inherited,
		"Inscriptional_Pahlavi":  Inscriptional_Pahlavi,
		"Inscriptional_Parthian": Inscriptional_Parthian,
		"Javanese":               Javanese,
		"Kaithi":                 Kaithi,
		"Kannada":                Kannada,
		"Katakana":               Katakana,
		"Kawi":                   Kawi,
		"Kayah_Li":               Kayah_Li,
		"Kharoshthi":             Kharoshthi,
		"Khitan_Small_Script":    Khitan_Small_Script,
		"Khmer":                  Khmer,
		"Khojki":                 Khojki,
		"Khudawadi":              Khudawadi,
		"Lao":                    Lao,
		"Latin":                  Latin,
		"Lepcha":                 Lepcha,
		"Limbu":                  Limbu,
		"Linear_A":               Linear_A,
		"Linear_B":               Linear_B,
		"Lisu":                   Lisu,
		"Lycian":                 Lycian,
		"Lydian":                 Lydian,
		"Mahajani":               Mahajani,
		"Makasar":                Makasar,
		"Malayalam":              Malayalam,
		"Mandaic":                Mandaic,
		"Manichaean":             Manichaean,
		"Marchen":                Marchen,
		"Masaram_Gondi":          Masaram_Gondi,
		"Medefaidrin":            Medefaidrin,
		"Meetei_Mayek":           Meetei_Mayek,
		"Mende_Kikakui":          Mende_Kikakui,
		"Meroitic_Cursive":       Meroitic_Cursive,
		"Meroitic_Hieroglyphs":   Meroitic_Hieroglyphs,
		"Miao":                   Miao,
		"Modi":                   Modi,
		"Mongolian":              Mongolian,
		"Mro":                    Mro,
		"Multani":                Multani,
		"Myanmar":                Myanmar,
		"Nabataean":              Nabataean,
		"Nag_Mundari":            Nag_Mundari,
		"Nandinagari":            Nandinagari,
		"New_Tai_Lue":            New_Tai_Lue,
		"Newa":                   Newa,
		"Nko":                    Nko,
		"Nushu":                  Nushu,
		"Nyiakeng_Puachue_Hmong": Nyiakeng_Puachue_Hmong,
		"Ogham":                  Ogham,
		"Ol_Chiki":               Ol_Chiki,
		"Old_Hungarian":          Old_Hungarian,
		"Old_Italic":             Old_Italic,
		"Old_North_Arabian":      Old_North_Arabian,
		"Old_Permic":             Old_Permic,
		"Old_Persian":            Old_Persian,
		"Old_Sogdian":            Old_Sogdian,
		"Old_South_Arabian":      Old_South_Arabian,
		"Old_Turkic":             Old_Turkic,
		"Old_Uyghur":             Old_Uyghur,
		"Oriya":                  Oriya,
		"Osage":                  Osage,
		"Osmanya":                Osmanya,
		"Pahawh_Hmong":           Pahawh_Hmong,
		"Palmyrene":              Palmyrene,
		"Pau_Cin_Hau":            Pau_Cin_Hau,
		"Phags_Pa":               Phags_Pa,
		"Phoenician":             Phoenician,
		"Psalter_Pahlavi":        Psalter_Pahlavi,
		"Rejang":                 Rejang,
		"Runic":                  Runic,
		"Samaritan":              Samaritan,
		"Saurashtra":             Saurashtra,
		"Sharada":                Sharada,
		"Shavian":                Shavian,
		"Siddham":                Siddham,
		"SignWriting":            SignWriting,
		"Sinhala":                Sinhala,
		"Sogdian":                Sogdian,
		"Sora_Sompeng":           Sora_Sompeng,
		"Soyombo":                Soyombo,
		"Sundanese":              Sundanese,
		"Syloti_Nagri":           Syloti_Nagri,
		"Syriac":                 Syriac,
		"Tagalog":                Tagalog,
		"Tagbanwa":               Tagbanwa,
		"Tai_Le":                 Tai_Le,
		"Tai_Tham":               Tai_Tham,
		"Tai_Viet":               Tai_Viet,
		"Takri":                  Takri,
		"Tamil":                  Tamil,
		"Tangsa":                 Tangsa,
		"Tangut":                 Tangut,
		"Telugu":                 Telugu,
		"Thaana":                 Thaana,
		"Thai":                   Thai,
		"Tibetan":                Tibetan,
		"Tifinagh":               Tifinagh,
		"Tirhuta":                Tirhuta,
		"Toto":                   Toto,
		"Ugaritic":               Ugaritic,
		"Vai":                    Vai,
		"Vithkuqi":               Vithkuqi,
		"Wancho":                 Wancho,
		"Warang_Citi":            Warang_Citi,
		"Yezidi":                 Yezidi,
		"Yi":                     Yi,
		"Zanabazar_Square":       Zanabazar_Square,
	}
})

var Properties = lazyMap(func() map[string]*RangeTable {
	return map[string]*RangeTable{
		"ASCII_Hex_Digit":                    ASCII_Hex_Digit,
		"Bidi_Control":                       Bidi_Control,
		"Dash":                               Dash,
		"Deprecated":                         Deprecated,
		"Diacritic":                          Diacritic,
		"Extender":                           Extender,
		"Hex_Digit":                          Hex_Digit,
		"Hyphen":                             Hyphen,
		"IDS_Binary_Operator":                IDS_Binary_Operator,
		"IDS_Trinary_Operator":               IDS_Trinary_Operator,
		"Ideographic":                        Ideographic,
		"Join_Control":                       Join_Control,
		"Logical_Order_Exception":            Logical_Order_Exception,
		"Noncharacter_Code_Point":            Noncharacter_Code_Point,
		"Other_Alphabetic":                   Other_Alphabetic,
		"Other_Default_Ignorable_Code_Point": Other_Default_Ignorable_Code_Point,
		"Other_Grapheme_Extend":              Other_Grapheme_Extend,
		"Other_ID_Continue":                  Other_ID_Continue,
		"Other_ID_Start":                     Other_ID_Start,
		"Other_Lowercase":                    Other_Lowercase,
		"Other_Math":                         Other_Math,
		"Other_Uppercase":                    Other_Uppercase,
		"Pattern_Syntax":                     Pattern_Syntax,
		"Pattern_White_Space":                Pattern_White_Space,
		"Prepended_Concatenation_Mark":       Prepended_Concatenation_Mark,
		"Quotation_Mark":                     Quotation_Mark,
		"Radical":                            Radical,
		"Regional_Indicator":                 Regional_Indicator,
		"STerm":                              STerm,
		"Sentence_Terminal":                  Sentence_Terminal,
		"Soft_Dotted":                        Soft_Dotted,
		"Terminal_Punctuation":               Terminal_Punctuation,
		"Unified_Ideograph":                  Unified_Ideograph,
		"Variation_Selector":                 Variation_Selector,
		"White_Space":                        White_Space,
	}
})

var Categories = lazyMap(func() map[string]*RangeTable {
	return map[string]*RangeTable{
		"C":  C,
		"Cc": Cc,
		"Cf": Cf,
		"Co": Co,
		"Cs": Cs,
		"L":  L,
		"Ll": Ll,
		"Lm": Lm,
		"Lo": Lo,
		"Lt": Lt,
		"Lu": Lu,
		"M":  M,
		"Mc": Mc,
		"Me": Me,
		"Mn": Mn,
		"N":  N,
		"Nd": Nd,
		"Nl": Nl,
		"No": No,
		"P":  P,
		"Pc": Pc,
		"Pd": Pd,
		"Pe": Pe,
		"Pf": Pf,
		"Pi": Pi,
		"Po": Po,
		"Ps": Ps,
		"S":  S,
		"Sc": Sc,
		"Sk": Sk,
		"Sm": Sm,
		"So": So,
		"Z":  Z,
		"Zl": Zl,
		"Zp": Zp,
		"Zs": Zs,
	}
})

// What belongs to a category or script only by its other case.
var FoldCategory = lazyMap(func() map[string]*RangeTable {
	return map[string]*RangeTable{
		"L": lazyTable("345"),
		"Ll": lazyTable("" +
			"41-5a c0-d6 d8-de 100-12e/2 132-136/2 139-147/2 14a-178/2 179-17d/2 181-182 184-186/2 187-189/2 18a-18b " +
			"18e-191 193-194 196-198 19c-19d 19f-1a0 1a2-1a6/2 1a7-1a9/2 1ac-1ae/2 1af-1b1/2 1b2-1b3 1b5-1b7/2 1b8-1bc/4 " +
			"1c4-1c5 1c7-1c8 1ca-1cb 1cd-1db/2 1de-1ee/2 1f1-1f2 1f4-1f6/2 1f7-1f8 1fa-232/2 23a-23b 23d-23e 241-243/2 " +
			"244-246 248-24e/2 345-370/2b 372-376/4 37f-386/7 388-38a 38c-38e/2 38f-391/2 392-3a1 3a3-3ab 3cf-3d8/9 " +
			"3da-3ee/2 3f4-3f7/3 3f9-3fa 3fd-42f 460-480/2 48a-4c0/2 4c1-4cd/2 4d0-52e/2 531-556 10a0-10c5 10c7-10cd/6 " +
			"13a0-13f5 1c90-1cba 1cbd-1cbf 1e00-1e94/2 1e9e-1efe/2 1f08-1f0f 1f18-1f1d 1f28-1f2f 1f38-1f3f 1f48-1f4d " +
			"1f59-1f5f/2 1f68-1f6f 1f88-1f8f 1f98-1f9f 1fa8-1faf 1fb8-1fbc 1fc8-1fcc 1fd8-1fdb 1fe8-1fec 1ff8-1ffc " +
			"2126-212a/4 212b-2132/7 2183-2c00/a7d 2c01-2c2f 2c60-2c62/2 2c63-2c64 2c67-2c6d/2 2c6e-2c70 2c72-2c75/3 " +
			"2c7e-2c80 2c82-2ce2/2 2ceb-2ced/2 2cf2-a640/794e a642-a66c/2 a680-a69a/2 a722-a72e/2 a732-a76e/2 a779-a77d/2 " +
			"a77e-a786/2 a78b-a78d/2 a790-a792/2 a796-a7aa/2 a7ab-a7ae a7b0-a7b4 a7b6-a7c4/2 a7c5-a7c7 a7c9-a7d0/7 " +
			"a7d6-a7d8/2 a7f5-ff21/572c ff22-ff3a 10400-10427 104b0-104d3 10570-1057a 1057c-1058a 1058c-10592 10594-10595 " +
			"10c80-10cb2 118a0-118bf 16e40-16e5f 1e900-1e921"),
		"Lt": lazyTable("1c4-1c6/2 1c7-1c9/2 1ca-1cc/2 1f1-1f3/2 1f80-1f87 1f90-1f97 1fa0-1fa7 1fb3-1fc3/10 1ff3"),
		"Lu": lazyTable("" +
			"61-7a b5-df/2a e0-f6 f8-ff 101-12f/2 133-137/2 13a-148/2 14b-177/2 17a-17e/2 17f-180 183-185/2 188-18c/4 " +
			"192-195/3 199-19a 19e-1a1/3 1a3-1a5/2 1a8-1ad/5 1b0-1b4/4 1b6-1b9/3 1bd-1bf/2 1c5-1c6 1c8-1c9 1cb-1cc " +
			"1ce-1dc/2 1dd-1ef/2 1f2-1f3 1f5-1f9/4 1fb-21f/2 223-233/2 23c-23f/3 240-242/2 247-24f/2 250-254 256-257 " +
			"259-25b/2 25c-260/4 261-265/2 266-268/2 269-26c 26f-271/2 272-275/3 27d-280/3 282-283 287-28c 292-29d/b " +
			"29e-345/a7 371-373/2 377-37b/4 37c-37d 3ac-3af 3b1-3ce 3d0-3d1 3d5-3d7 3d9-3ef/2 3f0-3f3 3f5-3fb/3 430-45f " +
			"461-481/2 48b-4bf/2 4c2-4ce/2 4cf-52f/2 561-586 10d0-10fa 10fd-10ff 13f8-13fd 1c80-1c88 1d79-1d7d/4 " +
			"1d8e-1e01/73 1e03-1e95/2 1e9b-1ea1/6 1ea3-1eff/2 1f00-1f07 1f10-1f15 1f20-1f27 1f30-1f37 1f40-1f45 " +
			"1f51-1f57/2 1f60-1f67 1f70-1f7d 1fb0-1fb1 1fbe-1fd0/12 1fd1-1fe0/f 1fe1-1fe5/4 214e-2184/36 2c30-2c5f " +
			"2c61-2c65/4 2c66-2c6c/2 2c73-2c76/3 2c81-2ce3/2 2cec-2cee/2 2cf3-2d00/d 2d01-2d25 2d27-2d2d/6 a641-a66d/2 " +
			"a681-a69b/2 a723-a72f/2 a733-a76f/2 a77a-a77c/2 a77f-a787/2 a78c-a791/5 a793-a794 a797-a7a9/2 a7b5-a7c3/2 " +
			"a7c8-a7ca/2 a7d1-a7d7/6 a7d9-a7f6/1d ab53-ab70/1d ab71-abbf ff41-ff5a 10428-1044f 104d8-104fb 10597-105a1 " +
			"105a3-105b1 105b3-105b9 105bb-105bc 10cc0-10cf2 118c0-118df 16e60-16e7f 1e922-1e943"),
		"M":  lazyTable("399-3b9/20 1fbe"),
		"Mn": lazyTable("399-3b9/20 1fbe"),
	}
})

var FoldScript = lazyMap(func() map[string]*RangeTable {
	return map[string]*RangeTable{
		"Common":    lazyTable("39c-3bc/20"),
		"Greek":     lazyTable("b5-345/290"),
		"Inherited": lazyTable("399-3b9/20 1fbe"),
	}
})

// CaseRanges has the distances of all runes to their cases.
var CaseRanges = lazyCases("" +
	"41-5a,0,32,0 61-7a,-32,0,-32 b5-b5,743,0,743 c0-d6,0,32,0 d8-de,0,32,0 e0-f6,-32,0,-32 f8-fe,-32,0,-32 " +
	"ff-ff,121,0,121 100-12f,1114112,1114112,1114112 130-130,0,-199,0 131-131,-232,0,-232 " +
	"132-137,1114112,1114112,1114112 139-148,1114112,1114112,1114112 14a-177,1114112,1114112,1114112 " +
	"178-178,0,-121,0 179-17e,1114112,1114112,1114112 17f-17f,-300,0,-300 180-180,195,0,195 181-181,0,210,0 " +
	"182-185,1114112,1114112,1114112 186-186,0,206,0 187-188,1114112,1114112,1114112 189-18a,0,205,0 " +
	"18b-18c,1114112,1114112,1114112 18e-18e,0,79,0 18f-18f,0,202,0 190-190,0,203,0 " +
	"191-192,1114112,1114112,1114112 193-193,0,205,0 194-194,0,207,0 195-195,97,0,97 196-196,0,211,0 " +
	"197-197,0,209,0 198-199,1114112,1114112,1114112 19a-19a,163,0,163 19c-19c,0,211,0 19d-19d,0,213,0 " +
	"19e-19e,130,0,130 19f-19f,0,214,0 1a0-1a5,1114112,1114112,1114112 1a6-1a6,0,218,0 " +
	"1a7-1a8,1114112,1114112,1114112 1a9-1a9,0,218,0 1ac-1ad,1114112,1114112,1114112 1ae-1ae,0,218,0 " +
	"1af-1b0,1114112,1114112,1114112 1b1-1b2,0,217,0 1b3-1b6,1114112,1114112,1114112 1b7-1b7,0,219,0 " +
	"1b8-1b9,1114112,1114112,1114112 1bc-1bd,1114112,1114112,1114112 1bf-1bf,56,0,56 1c4-1c4,0,2,1 1c5-1c5,-1,1,0 " +
	"1c6-1c6,-2,0,-1 1c7-1c7,0,2,1 1c8-1c8,-1,1,0 1c9-1c9,-2,0,-1 1ca-1ca,0,2,1 1cb-1cb,-1,1,0 1cc-1cc,-2,0,-1 " +
	"1cd-1dc,1114112,1114112,1114112 1dd-1dd,-79,0,-79 1de-1ef,1114112,1114112,1114112 1f1-1f1,0,2,1 " +
	"1f2-1f2,-1,1,0 1f3-1f3,-2,0,-1 1f4-1f5,1114112,1114112,1114112 1f6-1f6,0,-97,0 1f7-1f7,0,-56,0 " +
	"1f8-21f,1114112,1114112,1114112 220-220,0,-130,0 222-233,1114112,1114112,1114112 23a-23a,0,10795,0 " +
	"23b-23c,1114112,1114112,1114112 23d-23d,0,-163,0 23e-23e,0,10792,0 23f-240,10815,0,10815 " +
	"241-242,1114112,1114112,1114112 243-243,0,-195,0 244-244,0,69,0 245-245,0,71,0 " +
	"246-24f,1114112,1114112,1114112 250-250,10783,0,10783 251-251,10780,0,10780 252-252,10782,0,10782 " +
	"253-253,-210,0,-210 254-254,-206,0,-206 256-257,-205,0,-205 259-259,-202,0,-202 25b-25b,-203,0,-203 " +
	"25c-25c,42319,0,42319 260-260,-205,0,-205 261-261,42315,0,42315 263-263,-207,0,-207 265-265,42280,0,42280 " +
	"266-266,42308,0,42308 268-268,-209,0,-209 269-269,-211,0,-211 26a-26a,42308,0,42308 26b-26b,10743,0,10743 " +
	"26c-26c,42305,0,42305 26f-26f,-211,0,-211 271-271,10749,0,10749 272-272,-213,0,-213 275-275,-214,0,-214 " +
	"27d-27d,10727,0,10727 280-280,-218,0,-218 282-282,42307,0,42307 283-283,-218,0,-218 287-287,42282,0,42282 " +
	"288-288,-218,0,-218 289-289,-69,0,-69 28a-28b,-217,0,-217 28c-28c,-71,0,-71 292-292,-219,0,-219 " +
	"29d-29d,42261,0,42261 29e-29e,42258,0,42258 345-345,84,0,84 370-373,1114112,1114112,1114112 " +
	"376-377,1114112,1114112,1114112 37b-37d,130,0,130 37f-37f,0,116,0 386-386,0,38,0 388-38a,0,37,0 " +
	"38c-38c,0,64,0 38e-38f,0,63,0 391-3a1,0,32,0 3a3-3ab,0,32,0 3ac-3ac,-38,0,-38 3ad-3af,-37,0,-37 " +
	"3b1-3c1,-32,0,-32 3c2-3c2,-31,0,-31 3c3-3cb,-32,0,-32 3cc-3cc,-64,0,-64 3cd-3ce,-63,0,-63 3cf-3cf,0,8,0 " +
	"3d0-3d0,-62,0,-62 3d1-3d1,-57,0,-57 3d5-3d5,-47,0,-47 3d6-3d6,-54,0,-54 3d7-3d7,-8,0,-8 " +
	"3d8-3ef,1114112,1114112,1114112 3f0-3f0,-86,0,-86 3f1-3f1,-80,0,-80 3f2-3f2,7,0,7 3f3-3f3,-116,0,-116 " +
	"3f4-3f4,0,-60,0 3f5-3f5,-96,0,-96 3f7-3f8,1114112,1114112,1114112 3f9-3f9,0,-7,0 " +
	"3fa-3fb,1114112,1114112,1114112 3fd-3ff,0,-130,0 400-40f,0,80,0 410-42f,0,32,0 430-44f,-32,0,-32 " +
	"450-45f,-80,0,-80 460-481,1114112,1114112,1114112 48a-4bf,1114112,1114112,1114112 4c0-4c0,0,15,0 " +
	"4c1-4ce,1114112,1114112,1114112 4cf-4cf,-15,0,-15 4d0-52f,1114112,1114112,1114112 531-556,0,48,0 " +
	"561-586,-48,0,-48 10a0-10c5,0,7264,0 10c7-10c7,0,7264,0 10cd-10cd,0,7264,0 10d0-10fa,3008,0,0 " +
	"10fd-10ff,3008,0,0 13a0-13ef,0,38864,0 13f0-13f5,0,8,0 13f8-13fd,-8,0,-8 1c80-1c80,-6254,0,-6254 " +
	"1c81-1c81,-6253,0,-6253 1c82-1c82,-6244,0,-6244 1c83-1c84,-6242,0,-6242 1c85-1c85,-6243,0,-6243 " +
	"1c86-1c86,-6236,0,-6236 1c87-1c87,-6181,0,-6181 1c88-1c88,35266,0,35266 1c90-1cba,0,-3008,0 " +
	"1cbd-1cbf,0,-3008,0 1d79-1d79,35332,0,35332 1d7d-1d7d,3814,0,3814 1d8e-1d8e,35384,0,35384 " +
	"1e00-1e95,1114112,1114112,1114112 1e9b-1e9b,-59,0,-59 1e9e-1e9e,0,-7615,0 1ea0-1eff,1114112,1114112,1114112 " +
	"1f00-1f07,8,0,8 1f08-1f0f,0,-8,0 1f10-1f15,8,0,8 1f18-1f1d,0,-8,0 1f20-1f27,8,0,8 1f28-1f2f,0,-8,0 " +
	"1f30-1f37,8,0,8 1f38-1f3f,0,-8,0 1f40-1f45,8,0,8 1f48-1f4d,0,-8,0 1f51-1f51,8,0,8 1f53-1f53,8,0,8 " +
	"1f55-1f55,8,0,8 1f57-1f57,8,0,8 1f59-1f59,0,-8,0 1f5b-1f5b,0,-8,0 1f5d-1f5d,0,-8,0 1f5f-1f5f,0,-8,0 " +
	"1f60-1f67,8,0,8 1f68-1f6f,0,-8,0 1f70-1f71,74,0,74 1f72-1f75,86,0,86 1f76-1f77,100,0,100 1f78-1f79,128,0,128 " +
	"1f7a-1f7b,112,0,112 1f7c-1f7d,126,0,126 1f80-1f87,8,0,8 1f88-1f8f,0,-8,0 1f90-1f97,8,0,8 1f98-1f9f,0,-8,0 " +
	"1fa0-1fa7,8,0,8 1fa8-1faf,0,-8,0 1fb0-1fb1,8,0,8 1fb3-1fb3,9,0,9 1fb8-1fb9,0,-8,0 1fba-1fbb,0,-74,0 " +
	"1fbc-1fbc,0,-9,0 1fbe-1fbe,-7205,0,-7205 1fc3-1fc3,9,0,9 1fc8-1fcb,0,-86,0 1fcc-1fcc,0,-9,0 1fd0-1fd1,8,0,8 " +
	"1fd8-1fd9,0,-8,0 1fda-1fdb,0,-100,0 1fe0-1fe1,8,0,8 1fe5-1fe5,7,0,7 1fe8-1fe9,0,-8,0 1fea-1feb,0,-112,0 " +
	"1fec-1fec,0,-7,0 1ff3-1ff3,9,0,9 1ff8-1ff9,0,-128,0 1ffa-1ffb,0,-126,0 1ffc-1ffc,0,-9,0 2126-2126,0,-7517,0 " +
	"212a-212a,0,-8383,0 212b-212b,0,-8262,0 2132-2132,0,28,0 214e-214e,-28,0,-28 2160-216f,0,16,0 " +
	"2170-217f,-16,0,-16 2183-2184,1114112,1114112,1114112 24b6-24cf,0,26,0 24d0-24e9,-26,0,-26 2c00-2c2f,0,48,0 " +
	"2c30-2c5f,-48,0,-48 2c60-2c61,1114112,1114112,1114112 2c62-2c62,0,-10743,0 2c63-2c63,0,-3814,0 " +
	"2c64-2c64,0,-10727,0 2c65-2c65,-10795,0,-10795 2c66-2c66,-10792,0,-10792 2c67-2c6c,1114112,1114112,1114112 " +
	"2c6d-2c6d,0,-10780,0 2c6e-2c6e,0,-10749,0 2c6f-2c6f,0,-10783,0 2c70-2c70,0,-10782,0 " +
	"2c72-2c73,1114112,1114112,1114112 2c75-2c76,1114112,1114112,1114112 2c7e-2c7f,0,-10815,0 " +
	"2c80-2ce3,1114112,1114112,1114112 2ceb-2cee,1114112,1114112,1114112 2cf2-2cf3,1114112,1114112,1114112 " +
	"2d00-2d25,-7264,0,-7264 2d27-2d27,-7264,0,-7264 2d2d-2d2d,-7264,0,-7264 a640-a66d,1114112,1114112,1114112 " +
	"a680-a69b,1114112,1114112,1114112 a722-a72f,1114112,1114112,1114112 a732-a76f,1114112,1114112,1114112 " +
	"a779-a77c,1114112,1114112,1114112 a77d-a77d,0,-35332,0 a77e-a787,1114112,1114112,1114112 " +
	"a78b-a78c,1114112,1114112,1114112 a78d-a78d,0,-42280,0 a790-a793,1114112,1114112,1114112 a794-a794,48,0,48 " +
	"a796-a7a9,1114112,1114112,1114112 a7aa-a7aa,0,-42308,0 a7ab-a7ab,0,-42319,0 a7ac-a7ac,0,-42315,0 " +
	"a7ad-a7ad,0,-42305,0 a7ae-a7ae,0,-42308,0 a7b0-a7b0,0,-42258,0 a7b1-a7b1,0,-42282,0 a7b2-a7b2,0,-42261,0 " +
	"a7b3-a7b3,0,928,0 a7b4-a7c3,1114112,1114112,1114112 a7c4-a7c4,0,-48,0 a7c5-a7c5,0,-42307,0 " +
	"a7c6-a7c6,0,-35384,0 a7c7-a7ca,1114112,1114112,1114112 a7d0-a7d1,1114112,1114112,1114112 " +
	"a7d6-a7d9,1114112,1114112,1114112 a7f5-a7f6,1114112,1114112,1114112 ab53-ab53,-928,0,-928 " +
	"ab70-abbf,-38864,0,-38864 ff21-ff3a,0,32,0 ff41-ff5a,-32,0,-32 10400-10427,0,40,0 10428-1044f,-40,0,-40 " +
	"104b0-104d3,0,40,0 104d8-104fb,-40,0,-40 10570-1057a,0,39,0 1057c-1058a,0,39,0 1058c-10592,0,39,0 " +
	"10594-10595,0,39,0 10597-105a1,-39,0,-39 105a3-105b1,-39,0,-39 105b3-105b9,-39,0,-39 105bb-105bc,-39,0,-39 " +
	"10c80-10cb2,0,64,0 10cc0-10cf2,-64,0,-64 118a0-118bf,0,32,0 118c0-118df,-32,0,-32 16e40-16e5f,0,32,0 " +
	"16e60-16e7f,-32,0,-32 1e900-1e921,0,34,0 1e922-1e943,-34,0,-34")
