// The two languages that the product speaks, always both.
export type Language = 'en' | 'zh';
