package io.zhiheng.platform.storage.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an assessor could not open, and what carries programs, is seen. */
class FlawTest {

    private static final int ENCRYPTED = 0x0100;
    private static final byte[] CODE = {1, 2, 3};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void aPdfWithAPasswordIsLocked(int keyLength) throws IOException {
        assertThat(flaw(Samples.protectedPdf("secret", keyLength))).isEqualTo(Flaw.LOCKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void aPdfThatOnlyForbidsPrintingOpens(int keyLength) throws IOException {
        assertThat(flaw(Samples.protectedPdf("", keyLength))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adobe.PubSec", "EBX_HANDLER", "FOPN_foweb"})
    void aPdfThatACertificateOrAServerOpensIsLocked(String filter) throws IOException {
        assertThat(flaw(("%PDF-1.5 1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 3 0 obj<</Filter/" + filter
                                + "/V 4>>endobj " + "trailer<</Root 1 0 R/Encrypt 3 0 R>>")
                        .getBytes()))
                .isEqualTo(Flaw.LOCKED);
    }

    @Test
    void officeFilesWithAPasswordAreLocked() throws IOException {
        assertThat(flaw(Samples.lockedOffice())).isEqualTo(Flaw.LOCKED);
        assertThat(flaw(Samples.ole(Map.of("WordDocument", Samples.wordStream(ENCRYPTED)))))
                .isEqualTo(Flaw.LOCKED);
        assertThat(flaw(Samples.lockedXls("secret"))).isEqualTo(Flaw.LOCKED);
        assertThat(flaw(Samples.ole(Map.of(
                        "PowerPoint Document",
                        new byte[64],
                        "Current User",
                        Samples.hex("0000f60f1400000014000000dfc4d1f3")))))
                .isEqualTo(Flaw.LOCKED);
    }

    @Test
    void aWorkbookWhoseStructureIsProtectedOpens() throws IOException {
        assertThat(flaw(Samples.lockedXls("VelvetSweatshop"))).isNull();
    }

    /** By GM/T 0099 some parts or all are encrypted, the first one too, and another says how. */
    @Test
    void anEncryptedOfdIsLocked() throws IOException {
        var encryptions = "<ofd:Encryptions xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:EncryptInfo ID=\"1\"/>"
                + "</ofd:Encryptions>";
        var parts = new HashMap<>(Samples.ofdParts());
        parts.put("Encryptions.xml", encryptions);
        assertThat(flaw(Samples.zip(parts))).isEqualTo(Flaw.LOCKED);
        assertThat(flaw(Samples.zip(Map.of("Encryptions.xml", encryptions, "0.dat", "x"))))
                .isEqualTo(Flaw.LOCKED);
        assertThat(flaw(Samples.zip(Map.of("Encryptions.xml", "<list/>")))).isNull();
    }

    @Test
    void archivesWithAPasswordAreLocked() throws IOException {
        assertThat(flaw(ZipSamples.locked())).isEqualTo(Flaw.LOCKED);
        assertThat(flaw(RarSamples.four(0x0080))).isEqualTo(Flaw.LOCKED);
        assertThat(flaw(RarSamples.four(0, RarSamples.fourFile(0, 9), RarSamples.fourFile(0x0004, 9))))
                .isEqualTo(Flaw.LOCKED);
        assertThat(flaw(RarSamples.five(RarSamples.FIVE_LOCKED))).isEqualTo(Flaw.LOCKED);
        assertThat(flaw(RarSamples.five(
                        RarSamples.FIVE_ARCHIVE,
                        RarSamples.fiveFile("a.txt", 300, ""),
                        RarSamples.fiveFile("b.txt", 300, RarSamples.FIVE_LOCK))))
                .isEqualTo(Flaw.LOCKED);
    }

    @Test
    void oneVolumeOfAnArchiveIsAPart() throws IOException {
        assertThat(flaw(RarSamples.four(0x0001, RarSamples.fourFile(0, 9)))).isEqualTo(Flaw.PART);
        assertThat(flaw(RarSamples.five(RarSamples.FIVE_ARCHIVE_OF_VOLUMES, RarSamples.fiveFile("a.txt", 9, ""))))
                .isEqualTo(Flaw.PART);
    }

    @Test
    void anArchiveWithNothingInItIsEmpty() throws IOException {
        assertThat(flaw(Samples.zip(Map.of()))).isEqualTo(Flaw.EMPTY);
        assertThat(flaw(Samples.zip(Map.of("folder/", "")))).isEqualTo(Flaw.EMPTY);
        assertThat(flaw(RarSamples.four(0))).isEqualTo(Flaw.EMPTY);
        assertThat(flaw(RarSamples.five(RarSamples.FIVE_ARCHIVE))).isEqualTo(Flaw.EMPTY);
    }

    @Test
    void macrosAreSeenInFilesOfAnyAge() throws IOException {
        assertThat(flaw(Samples.docm())).isEqualTo(Flaw.MACROS);
        assertThat(flaw(Samples.zip(Map.of(
                        "[Content_Types].xml",
                        "<Types><Default Extension='bin' "
                                + "ContentType='application/vnd.ms-office.vbaProject'/></Types>"))))
                .isEqualTo(Flaw.MACROS);
        assertThat(flaw(Samples.ole(Map.of("WordDocument", Samples.wordStream(0), "Macros/VBA/Module1", CODE))))
                .isEqualTo(Flaw.MACROS);
        assertThat(flaw(Samples.ole(Map.of("Workbook", workbook(0), "_VBA_PROJECT_CUR/VBA/Module1", CODE))))
                .isEqualTo(Flaw.MACROS);
        assertThat(flaw(Samples.ole(Map.of(
                        "PowerPoint Document",
                        Samples.hex("0f00e80328000000" + "0f00d00720000000" + "0f00ff0318000000" + "020000040c000000"
                                + "010000000100000002000000")))))
                .isEqualTo(Flaw.MACROS);
    }

    @Test
    void sheetsOfMacrosAreSeen() throws IOException {
        assertThat(flaw(Samples.ole(Map.of("Workbook", workbook(0))))).isNull();
        assertThat(flaw(Samples.ole(Map.of("Workbook", workbook(1))))).isEqualTo(Flaw.MACROS);
    }

    /** Begin, one sheet of a kind, end. */
    private static byte[] workbook(int kindOfSheet) {
        return Samples.concat(
                Samples.hex("090808000006050000000000" + "85000800" + "00000000" + "000" + kindOfSheet + "0141"
                        + "0a000000"),
                new byte[5000]);
    }

    private Flaw flaw(byte[] bytes) throws IOException {
        return Recognition.of(Files.write(folder.resolve("file"), bytes))
                .orElseThrow()
                .flaw();
    }
}
