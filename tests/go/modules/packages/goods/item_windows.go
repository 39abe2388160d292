package goods

const broken = // not for this system
