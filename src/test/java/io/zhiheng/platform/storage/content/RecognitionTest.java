package io.zhiheng.platform.storage.content;

import static io.zhiheng.platform.storage.content.Samples.concat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files, also as rarer programs write them, are what they are. */
class RecognitionTest {

    @TempDir
    Path folder;

    @Test
    void everyAcceptedKindIsRecognisedByItsBytes() throws IOException {
        assertThat(type(Samples.pdf())).contains(FileType.PDF);
        assertThat(type(Samples.jpg())).contains(FileType.JPG);
        assertThat(type(Samples.png())).contains(FileType.PNG);
        assertThat(type(Samples.rar())).contains(FileType.RAR);
        assertThat(type(RarSamples.four(0, RarSamples.fourFile(0, 12)))).contains(FileType.RAR);
        assertThat(type(Samples.docx())).contains(FileType.DOCX);
        assertThat(type(Samples.xlsx())).contains(FileType.XLSX);
        assertThat(type(Samples.pptx())).contains(FileType.PPTX);
        assertThat(type(Samples.ofd())).contains(FileType.OFD);
        assertThat(type(Samples.zip(Map.of("a.txt", "a")))).contains(FileType.ZIP);
        assertThat(type(Samples.doc())).contains(FileType.DOC);
        assertThat(type(Samples.xls())).contains(FileType.XLS);
        assertThat(type(Samples.ppt())).contains(FileType.PPT);
    }

    @Test
    void aRealWorkbookOfTheLibraryIsOne() throws IOException {
        assertThat(type(Samples.written(out -> {
                    try (var book = new XSSFWorkbook()) {
                        book.createSheet("台账");
                        book.write(out);
                    }
                })))
                .contains(FileType.XLSX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WORKBOOK", "BOOK", "Book", "workbook"})
    void aWorkbookOfAnExporterIsOneHoweverItsStreamIsSpelt(String name) throws IOException {
        assertThat(type(Samples.written(out -> {
                    try (var book = new HSSFWorkbook();
                            var system = new POIFSFileSystem()) {
                        book.createSheet();
                        system.createDocument(new java.io.ByteArrayInputStream(book.getBytes()), name);
                        system.writeFilesystem(out);
                    }
                })))
                .contains(FileType.XLS);
    }

    @Test
    void archivesMayBePackedInAnyWay() throws IOException {
        assertThat(type(ZipSamples.bzip2())).contains(FileType.ZIP);
        assertThat(type(ZipSamples.lzma())).contains(FileType.ZIP);
        assertThat(type(ZipSamples.deflate64())).contains(FileType.ZIP);
    }

    @Test
    void wideEndRecordsAndLowerCaseNamesAreRead() throws IOException {
        assertThat(type(ZipSamples.wide(Map.of(
                        "[content_types].xml",
                        Samples.types("spreadsheetml.sheet.main+xml"),
                        "Main.xml",
                        "<workbook><sheets><sheet/></sheets></workbook>"))))
                .contains(FileType.XLSX);
        assertThat(type(ZipSamples.wide(Samples.ofdParts()))).contains(FileType.OFD);
    }

    @Test
    void archivesWithForeignBytesAroundAreFoundByTheirEnd() throws IOException {
        var zip = Samples.zip(Map.of("a.txt", "a"));
        assertThat(type(concat(new byte[512], zip))).contains(FileType.ZIP);
        assertThat(type(concat(zip, new byte[4096]))).contains(FileType.ZIP);
        assertThat(type(concat("PK00".getBytes(), zip))).contains(FileType.ZIP);
        assertThat(type(concat(Samples.exe(), new byte[9000], zip))).contains(FileType.ZIP);
        assertThat(type(concat(Samples.docx(), new byte[100]))).contains(FileType.DOCX);
    }

    @Test
    void namesInTheEncodingOfChineseWindowsDoNotHurt() throws IOException {
        assertThat(type(Samples.zip(Map.of("质量手册.txt", "a"), Charset.forName("GBK"))))
                .contains(FileType.ZIP);
    }

    @Test
    void slidesMayEmbedAWorkbookWithMacros() throws IOException {
        assertThat(recognised(Samples.zip(Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns='http://x'>"
                                + "<Default Extension='xlsm' ContentType='application/vnd.ms-excel.sheet.macroEnabled.12'/>"
                                + "<Override PartName='/ppt/presentation.xml' ContentType='application/vnd.openxmlformats-officedocument"
                                + ".presentationml.presentation.main+xml'/></Types>",
                        "ppt\\presentation.xml",
                        "<presentation><sldIdLst><sldId/></sldIdLst></presentation>"))))
                .contains(Content.of(FileType.PPTX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ef\u00bb\u00bf",
                "\n",
                "\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n",
                "\u001b%-12345X@PJL JOB\r\n"
            })
    void aPdfMayBeginBehindAFewForeignBytes(String before) throws IOException {
        assertThat(type(concat(before.getBytes(StandardCharsets.ISO_8859_1), Samples.pdf())))
                .contains(FileType.PDF);
    }

    @Test
    void aPdfMayBeWrittenInTheOldWay() throws IOException {
        assertThat(type(Samples.written(out -> {
                    try (var document = new PDDocument()) {
                        document.addPage(new PDPage());
                        document.save(out, CompressParameters.NO_COMPRESSION);
                    }
                })))
                .contains(FileType.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trailer<</Size 9/Root 1 0 R>> %s trailer<</Size 3>>",
                "2 0 obj<</Type/XRef/W[1 4 2]/Size 9/Root 1 0 R>>endobj %s 3 0 obj<</Type/XRef/W[1 4 2]/Size 3>>endobj"
            })
    void aPdfLaidOutForTheWebIsLedByItsFirstTrailer(String trailers) throws IOException {
        var body = trailers.formatted("1 0 obj<</Type/Catalog/Pages 4 0 R>>endobj");
        assertThat(type(("%PDF-1.5\n" + body + "\nstartxref\n9\n%%EOF").getBytes()))
                .contains(FileType.PDF);
    }

    @Test
    void anArchiveThatHoldsAPdfIsNone() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("%PDF-1.4.txt", "%PDF-1.4 trailer<</Root 1 0 R>>");
        assertThat(type(Samples.zip(parts))).contains(FileType.ZIP);
    }

    @Test
    void anArchiveWithAPartCalledLikeThatOfADocumentIsAnArchive() throws IOException {
        assertThat(type(Samples.zip(Map.of("OFD.xml", "<x/>")))).contains(FileType.ZIP);
        assertThat(type(Samples.zip(Map.of("OFD.xml", Samples.ofdParts().get("OFD.xml")))))
                .contains(FileType.ZIP);
    }

    private Optional<FileType> type(byte[] bytes) throws IOException {
        return recognised(bytes).filter(content -> content.flaw() == null).map(Content::type);
    }

    private Optional<Content> recognised(byte[] bytes) throws IOException {
        return Recognition.of(Files.write(folder.resolve("file"), bytes));
    }
}
