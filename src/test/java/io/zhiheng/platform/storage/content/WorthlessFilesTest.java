package io.zhiheng.platform.storage.content;

import static io.zhiheng.platform.storage.content.Samples.concat;
import static io.zhiheng.platform.storage.content.Samples.hex;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only looks like a file, is damaged or means harm is nothing, and costs nothing to tell. */
class WorthlessFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-",
                "%PDF-1.4\n%%EOF",
                "%PDF-1.4\n<html><script>alert(1)</script></html>",
                "%PDF-1.4 1 0 obj<</Type/Page>>endobj trailer<</Root 1 0 R>>",
                "%PDF-1.4 trailer<</Root 9 0 R>>",
                "%PDF-1.4 trailer<<<<[[[(",
                "<!doctype html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "#!/bin/sh\n"
            })
    void markupAndMarksWithoutAPageAreNothing(String text) throws IOException {
        assertThat(recognised(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void aPdfBehindMarkupOrAProgramDoesNotCount() throws IOException {
        assertThat(recognised(concat("<html>".getBytes(), Samples.pdf()))).isEmpty();
        assertThat(recognised(concat(Samples.exe(), Samples.pdf()))).isEmpty();
        assertThat(recognised(concat(new byte[2000], Samples.pdf()))).isEmpty();
    }

    @Test
    void picturesWithoutDotsAreNothing() throws IOException {
        assertThat(recognised(hex("ffd8ff"))).isEmpty();
        assertThat(recognised(hex("ffd8ffe000104a46494600010100000100010000ffd9")))
                .isEmpty();
        assertThat(recognised(hex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489")))
                .isEmpty();
        var png = Samples.png();
        var seen = new String(png, StandardCharsets.ISO_8859_1).indexOf("IEND") - 4;
        for (int kept = 1; kept < seen; kept++) {
            assertThat(recognised(Arrays.copyOf(png, kept)))
                    .as("%d bytes of it", kept)
                    .isEmpty();
        }
    }

    @Test
    void marksOfOtherFormatsAloneAreNothing() throws IOException {
        assertThat(recognised(hex("526172211a070100"))).isEmpty();
        assertThat(recognised(hex("526172211a0700"))).isEmpty();
        assertThat(recognised(hex("d0cf11e0a1b11ae1"))).isEmpty();
        assertThat(recognised(hex("504b0304"))).isEmpty();
        assertThat(recognised(Samples.exe())).isEmpty();
        assertThat(recognised(Samples.ole(Map.of("!InstallerTable", new byte[9]))))
                .isEmpty();
        assertThat(recognised(Samples.ole(Map.of("WordDocument", new byte[9])))).isEmpty();
        assertThat(recognised(Samples.ole(Map.of("Workbook", new byte[9])))).isEmpty();
    }

    @Test
    void aTruncatedArchiveIsNothing() throws IOException {
        var whole = Samples.docx();
        assertThat(recognised(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
    }

    /** An archive whose one part inflates to a hundred million bytes is looked at, never unpacked. */
    @Test
    void aBombIsLookedAtOnly() throws IOException {
        var bomb = Samples.zip(Map.of("[Content_Types].xml", " ".repeat(100_000_000)));
        assertThat(recognised(bomb)).isEmpty();
    }

    /** A gigabyte of cross references, squeezed to a megabyte, is not opened. */
    @Test
    void aPdfThatWouldGrowIsLookedAtOnly() throws IOException {
        var squeezed = Samples.written(out -> {
            try (var deflating = new java.util.zip.DeflaterOutputStream(out)) {
                var zeros = new byte[1 << 20];
                for (int megabyte = 0; megabyte < 1024; megabyte++) {
                    deflating.write(zeros);
                }
            }
        });
        var bomb = concat(
                ("%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 3 0 R>>endobj\n2 0 obj<</Type/XRef/Root 1 0 R/W[1 4 2]/Size 9"
                                + "/Filter/FlateDecode/Length " + squeezed.length + ">>stream\n")
                        .getBytes(),
                squeezed,
                "\nendstream endobj".getBytes());
        assertThat(recognised(bomb)).contains(Content.of(FileType.PDF));
    }

    @Test
    void nestingWithoutEndIsSurvived() throws IOException {
        for (var opening : new String[] {"[", "<<", "<</A", "("}) {
            assertThat(recognised(("%PDF-1.4 trailer<</Root " + opening.repeat(200_000)).getBytes()))
                    .isEmpty();
        }
    }

    static Stream<Supplier<byte[]>> wholeOnes() {
        return Stream.of(
                Samples::pdf,
                Samples::doc,
                Samples::xls,
                Samples::ppt,
                Samples::docx,
                Samples::ofd,
                Samples::rar,
                Samples::jpg,
                Samples::png,
                () -> Samples.protectedPdf("", 256),
                Samples::lockedOffice,
                () -> RarSamples.four(0, RarSamples.fourFile(0, 12)),
                () -> ZipSamples.wide(Samples.ofdParts()));
    }

    @ParameterizedTest
    @MethodSource("wholeOnes")
    void damageEndsEveryWalk(Supplier<byte[]> whole) throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 60; round++) {
            var bytes = whole.get();
            for (int hit = 0; hit < 40; hit++) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
            }
            assertThat(recognised(bytes)).isNotNull();
        }
    }

    private Optional<Content> recognised(byte[] bytes) throws IOException {
        return Recognition.of(Files.write(folder.resolve("file"), bytes));
    }
}
