package io.zhiheng.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {

    @TempDir Path folder;

    @Test
    void everyAcceptedKindIsRecognisedByItsBytes() throws IOException {
        assertThat(type(Samples.pdf())).contains(FileType.PDF);
        assertThat(type(Samples.jpg())).contains(FileType.JPG);
        assertThat(type(Samples.png())).contains(FileType.PNG);
        assertThat(type(Samples.rar())).contains(FileType.RAR);
        assertThat(type(Samples.docx())).contains(FileType.DOCX);
        assertThat(type(Samples.xlsx())).contains(FileType.XLSX);
        assertThat(type(Samples.pptx())).contains(FileType.PPTX);
        assertThat(type(Samples.ofd())).contains(FileType.OFD);
        assertThat(type(Samples.zip(Map.of("a.txt", "a")))).contains(FileType.ZIP);
        assertThat(type(Samples.ole("WordDocument", "1Table"))).contains(FileType.DOC);
        assertThat(type(Samples.ole("x", "Workbook"))).contains(FileType.XLS);
        assertThat(type(Samples.ole("Book"))).contains(FileType.XLS);
        assertThat(type(Samples.ole("PowerPoint Document"))).contains(FileType.PPT);
    }

    @Test
    void whatIsExecutableOrMarkupIsNothing() throws IOException {
        assertThat(type(Samples.exe())).isEmpty();
        assertThat(type("<!doctype html><script>alert(1)</script>".getBytes())).isEmpty();
        assertThat(type("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes())).isEmpty();
        assertThat(type("#!/bin/sh\n".getBytes())).isEmpty();
        assertThat(type(Samples.ole("!InstallerTable"))).isEmpty();
    }

    @Test
    void aSignatureBehindForeignBytesDoesNotCount() throws IOException {
        assertThat(type(("<html>" + new String(Samples.pdf(), StandardCharsets.US_ASCII)).getBytes())).isEmpty();
    }

    @Test
    void officeFilesWithMacrosAreNothing() throws IOException {
        assertThat(type(Samples.docm())).isEmpty();
    }

    @Test
    void aLockedOfficeFileIsSeen() throws IOException {
        assertThat(recognised(Samples.ole("EncryptionInfo", "EncryptedPackage")).orElseThrow().encrypted()).isTrue();
    }

    @Test
    void anArchiveWithNothingInItIsSeen() throws IOException {
        assertThat(recognised(Samples.zip(Map.of())).orElseThrow().empty()).isTrue();
    }

    @Test
    void namesInTheEncodingOfChineseWindowsDoNotHurt() throws IOException {
        assertThat(type(Samples.zip(Map.of("质量手册.txt", "a"), Charset.forName("GBK")))).contains(FileType.ZIP);
    }

    @Test
    void aTruncatedArchiveIsNothing() throws IOException {
        var whole = Samples.docx();
        assertThat(type(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
    }

    /** An archive whose one part inflates to a hundred million bytes is looked at, never unpacked. */
    @Test
    void aBombIsLookedAtOnly() throws IOException {
        var bomb = Samples.zip(Map.of("[Content_Types].xml", " ".repeat(100_000_000)));
        assertThat(type(bomb)).isEmpty();
    }

    @Test
    void damagedCompoundFilesEndTheWalk() throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var bytes = Samples.ole("WordDocument", "Workbook");
            for (int hit = 0; hit < 40; hit++) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
            }
            assertThat(recognised(bytes)).isNotNull();
        }
    }

    @Test
    void aCompoundFilePointingIntoItselfEndsTheWalk() throws IOException {
        var bytes = Samples.ole("a", "b");
        bytes[516] = 1;
        bytes[1024 + 128 + 0x48] = 1;
        assertThat(type(bytes)).isEmpty();
    }

    private Optional<FileType> type(byte[] bytes) throws IOException {
        return recognised(bytes).map(Content::type);
    }

    private Optional<Content> recognised(byte[] bytes) throws IOException {
        return Recognition.of(Files.write(folder.resolve("file"), bytes));
    }
}
