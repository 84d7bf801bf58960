/** A document that cannot be read at all. The message says where, what is wrong and what to do, in both languages. */
export class UnreadableError extends Error {
  /** The same in English. */
  readonly english: string;

  constructor(
    file: string,
    readonly line: number | null,
    readonly reason: Reason,
  ) {
    const place = `${file}${line === null ? "" : `:${line}`}: `;
    super(place + reason.zh);
    this.name = "UnreadableError";
    this.english = place + reason.en;
  }
}

/** Why a document cannot be read, and what to do about it. */
export interface Reason {
  zh: string;
  en: string;
}

/** Every reason, one each, so that the same fault is always told in the same words. */
export const unreadable = {
  empty: {
    zh: "文件是空的，请放入清单内容",
    en: "the file is empty — put the list into it",
  },
  blank: {
    zh: "文件里只有空白，请放入清单内容",
    en: "the file holds only white space — put the list into it",
  },
  notText: {
    zh: "不是 UTF-8 文本，请另存为 UTF-8 编码",
    en: "not UTF-8 text — save the file as UTF-8",
  },
  tooLong: (megabytes: string, most: string) => ({
    zh: `文件有 ${megabytes} MB，最多读 ${most} MB，请只留下清单部分`,
    en: `the file has ${megabytes} MB, ${most} MB at most are read — keep only the list`,
  }),
  tooManyCharacters: (tenThousands: string, most: string) => ({
    zh: `文字有 ${tenThousands} 万字，最多读 ${most} 万字，请只留下清单部分`,
    en: `the text has ${tenThousands} × 10,000 characters, ${most} × 10,000 at most are read — keep only the list`,
  }),
  tooManyCells: (rows: string, columns: string) => ({
    zh: `表格有 ${rows} 行、${columns} 列，太大，请删去清单以外的行和列（包括远处的零散内容）`,
    en: `the table has ${rows} rows and ${columns} columns, too many — delete rows and columns outside the list, far-away cells too`,
  }),
  noCells: {
    zh: "工作簿里没有内容，请放入清单",
    en: "the workbook holds nothing — put the list into it",
  },
  damaged: {
    zh: "文件不完整或已损坏，请重新下载，或用 Office、WPS 打开后另存",
    en: "the file is incomplete or damaged — fetch it again, or open it in Office or WPS and save it anew",
  },
  password: {
    zh: "文件有密码，请去掉打开密码后另存",
    en: "the file has a password — remove the password to open, and save it",
  },
  oldWord: {
    zh: "这是旧版 Word（.doc）或 WPS 文字（.wps）文件，请用 Word 或 WPS 打开，另存为 .docx",
    en: "an old Word (.doc) or WPS Writer (.wps) file — open it in Word or WPS and save it as .docx",
  },
  oldExcel: {
    zh: "这是旧版 Excel（.xls）或 WPS 表格（.et）文件，请用 Excel 或 WPS 打开，另存为 .xlsx",
    en: "an old Excel (.xls) or WPS Spreadsheets (.et) file — open it in Excel or WPS and save it as .xlsx",
  },
  oldOffice: {
    zh: "这是旧版办公软件的文件，请用 Office 或 WPS 打开，另存为 .docx 或 .xlsx",
    en: "a file of an old office suite — open it in Office or WPS and save it as .docx or .xlsx",
  },
  xlsb: {
    zh: "这是 Excel 二进制工作簿（.xlsb），请用 Excel 打开，另存为 .xlsx",
    en: "an Excel binary workbook (.xlsb) — open it in Excel and save it as .xlsx",
  },
  openDocumentText: {
    zh: "这是 OpenDocument 文本（.odt），请用 LibreOffice 或 WPS 打开，另存为 .docx",
    en: "an OpenDocument text (.odt) — open it in LibreOffice or WPS and save it as .docx",
  },
  openDocumentSheet: {
    zh: "这是 OpenDocument 表格（.ods），请用 LibreOffice 或 WPS 打开，另存为 .xlsx",
    en: "an OpenDocument spreadsheet (.ods) — open it in LibreOffice or WPS and save it as .xlsx",
  },
  slides: {
    zh: "这是演示文稿，请把清单复制到 Word 或 Excel 里，存为 .docx 或 .xlsx",
    en: "a presentation — copy the list into Word or Excel and save it as .docx or .xlsx",
  },
  ofd: {
    zh: "这是 OFD 版式文件，请用 WPS 或 OFD 阅读器打开，导出为 .docx，或把文字粘贴到 .txt",
    en: "an OFD file — open it in WPS or an OFD reader and export it as .docx, or paste its text into a .txt",
  },
  archive: {
    zh: "这是压缩包，里面不是 Word 或 Excel 文件的内容，请先解压，再放入里面的清单文件",
    en: "an archive that is no Word or Excel file — unpack it first and give the list inside",
  },
  pdf: {
    zh: "这是 PDF，请用 Word 或 WPS 打开 PDF，另存为 .docx；扫描件请先识别文字",
    en: "a PDF — open it in Word or WPS and save it as .docx; recognise the text of a scan first",
  },
  picture: {
    zh: "这是图片，请先识别文字，存为 .docx、.xlsx 或 .txt",
    en: "a picture — recognise its text first and save it as .docx, .xlsx or .txt",
  },
  rtf: {
    zh: "这是 RTF 文件，请用 Word 或 WPS 打开，另存为 .docx",
    en: "an RTF file — open it in Word or WPS and save it as .docx",
  },
  webPage: {
    zh: "这是网页（HTML）或网页形式的表格，请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx",
    en: "a web page (HTML), or a table saved as one — open it in Word, Excel or WPS and save it as .docx or .xlsx",
  },
  officeXml: {
    zh: "这是 XML 形式的 Word 或 Excel 文件，请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx",
    en: "a Word or Excel file in its XML form — open it in Word, Excel or WPS and save it as .docx or .xlsx",
  },
  noList: {
    zh: "没有找到责任清单：既没有表头含“工作任务”“责任部门”的表格，正文中也没有（某部门牵头，某部门按职责分工负责）这样的责任括注",
    en: "no responsibility list found — neither a table headed 工作任务 and 责任部门 nor a clause such as （…牵头，…负责） in the text",
  },
  noColumn: (read: string, missing: string, missingEnglish: string) => ({
    zh: `表头没有${missing}栏（读到：${read}），请加上这一栏，或改用通行的栏名`,
    en: `the table's header has no column for ${missingEnglish} (read: ${read}) — add it, or use its usual name`,
  }),
  noRows: {
    zh: "表头下面没有任务，请补上任务，每项写明序号",
    en: "no row under the header row begins with a number — add the tasks, each with its number",
  },
  notZip: {
    zh: "不是 .docx 或 .xlsx 文件，请用 Word、Excel 或 WPS 打开后另存为 .docx 或 .xlsx",
    en: "not a .docx or .xlsx file — open it in Word, Excel or WPS and save it as one",
  },
  unpacksTooLarge: {
    zh: "解压后超过 200 MB，或压缩得不合常理，不予读取，请只把清单另存为一个文件",
    en: "unpacks to more than 200 MB, or is packed beyond reason, and is not read — save the list alone as a file",
  },
  notDocx: {
    zh: "压缩包里没有 Word 文档，请用 Word 或 WPS 另存为 .docx",
    en: "no Word document in the archive — save the list as .docx in Word or WPS",
  },
  badPart: (part: string) => ({
    zh: `文件里的 ${part} 已损坏，请用 Word、Excel 或 WPS 打开后另存一份`,
    en: `${part} in the file is damaged — open the file in Word, Excel or WPS and save a copy`,
  }),
  noText: {
    zh: "文档里没有文字（图片和文本框不读取），请把清单放进正文或表格",
    en: "no text in the document (pictures and text boxes are not read) — put the list into its body or a table",
  },
  tooManyPlaces: (most: string) => ({
    zh: `表格超过 ${most} 格，不予读取，请只把清单另存为一个文件`,
    en: `the tables have more than ${most} cells and are not read — save the list alone as a file`,
  }),
  tooManyParties: (most: string) => ({
    zh: `责任部门累计超过 ${most} 项次（常因一大段文字落在同一格，又被下面各行沿用），不予读取，请检查表格后另存`,
    en: `more than ${most} parties in all (as when a long text fell into one cell and the rows below take it over) — check the table and save it anew`,
  }),
} satisfies Record<string, Reason | ((...parts: string[]) => Reason)>;
