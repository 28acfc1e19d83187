package io.zhiheng.platform.storage.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that opens and shows nothing proves nothing. */
class BlankFilesTest {

    @TempDir
    Path folder;

    @Test
    void aPdfWithoutAPageIsBlankHoweverItIsWritten() throws IOException {
        for (var writing :
                new CompressParameters[] {CompressParameters.NO_COMPRESSION, CompressParameters.DEFAULT_COMPRESSION}) {
            assertThat(flaw(Samples.written(out -> {
                        try (var document = new PDDocument()) {
                            document.save(out, writing);
                        }
                    })))
                    .contains(Flaw.BLANK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Type/Catalog>>",
                "<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>>>",
                "<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0>>",
                "<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]>>endobj 3 0 obj<</Type/Pages/Kids[]>>"
            })
    void aTreeWithoutLeavesHasNoPage(String catalogue) throws IOException {
        assertThat(flaw(pdf(catalogue))).contains(Flaw.BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids 4 0 R/Count 1>>",
                "<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R 4 0 R]>>endobj 3 0 obj<</Type/Pages/Kids[]>>"
                        + "endobj 4 0 obj<</Type/Page>>",
                "<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]>>"
            })
    void whatCannotBeLookedUpMayBeAPage(String catalogue) throws IOException {
        assertThat(flaw(pdf(catalogue))).isEmpty();
    }

    @Test
    void aWorkbookWithoutASheetIsBlank() throws IOException {
        assertThat(flaw(Samples.written(out -> {
                    try (var book = new XSSFWorkbook()) {
                        book.write(out);
                    }
                })))
                .contains(Flaw.BLANK);
        assertThat(flaw(Samples.ole(Map.of(
                        "Workbook",
                        Samples.concat(Samples.hex("090808000006050000000000" + "0a000000"), new byte[5000])))))
                .contains(Flaw.BLANK);
    }

    /** Before Excel 5, and with some exporters since, the stream is that of one sheet. */
    @Test
    void aStreamThatIsASheetItselfIsNotBlank() throws IOException {
        assertThat(flaw(Samples.ole(
                        Map.of("Book", Samples.concat(Samples.hex("09080400000510000a000000"), new byte[99])))))
                .isEmpty();
    }

    @Test
    void aDocumentWithoutABodyAndSlidesWithoutASlideAreBlank() throws IOException {
        assertThat(flaw(Samples.office("wordprocessingml.document.main+xml", "<document/>")))
                .contains(Flaw.BLANK);
        assertThat(flaw(Samples.office("wordprocessingml.document.main+xml", "<document><body/></document>")))
                .contains(Flaw.BLANK);
        assertThat(flaw(Samples.office("presentationml.presentation.main+xml", "<presentation/>")))
                .contains(Flaw.BLANK);
    }

    @Test
    void aPackageWithoutTheMainPartThatItNamesIsNothing() throws IOException {
        assertThat(recognised(Samples.zip(
                        Map.of("[Content_Types].xml", Samples.types("wordprocessingml.document.main+xml")))))
                .isEmpty();
    }

    /** Some exporters give all parts of a package one kind, that of the main one, which only the relations name. */
    @Test
    void theMainPartIsFoundByTheRelationsToo() throws IOException {
        var parts = new HashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                Samples.types("spreadsheetml.sheet.main+xml")
                        .replace("Override PartName=\"/main.xml\"", "Default Extension=\"xml\""));
        parts.put("_rels/.rels", "<r><Relationship Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></r>");
        parts.put("xl/workbook.xml", "<workbook><sheets><sheet/></sheets></workbook>");
        assertThat(recognised(Samples.zip(parts))).contains(Content.of(FileType.XLSX));
        parts.put("xl/workbook.xml", "<workbook/>");
        assertThat(flaw(Samples.zip(parts))).contains(Flaw.BLANK);
    }

    @Test
    void anOfdWithoutAPageIsBlank() throws IOException {
        var parts = new HashMap<>(Samples.ofdParts());
        parts.put("Doc_0/Document.xml", "<Document><Pages/></Document>");
        assertThat(flaw(Samples.zip(parts))).contains(Flaw.BLANK);
    }

    private static byte[] pdf(String catalogue) {
        return ("%PDF-1.4 1 0 obj" + catalogue + "endobj trailer<</Root 1 0 R>>").getBytes();
    }

    private Optional<Flaw> flaw(byte[] bytes) throws IOException {
        return Optional.ofNullable(recognised(bytes).orElseThrow().flaw());
    }

    private Optional<Content> recognised(byte[] bytes) throws IOException {
        return Recognition.of(Files.write(folder.resolve("file"), bytes));
    }
}
