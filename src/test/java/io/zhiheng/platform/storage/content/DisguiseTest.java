package io.zhiheng.platform.storage.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What business software exports as .xls and .doc without being either. */
class DisguiseTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTML  | UTF-8   | <html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>合格</td></tr>",
                "HTML  | GB18030 | <meta charset=gb2312><table border=1><tr><td>不合格品</td>",
                "HTML  | UTF-8   | <!DOCTYPE html PUBLIC \"-//W3C\"><html><body>",
                "HTML  | UTF-8   | <?xml version=\"1.0\"?><html><table>",
                "XML   | UTF-8   | <?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
                "MHTML | UTF-8   | MIME-Version: 1.0\\nContent-Type: multipart/related",
                "RTF   | UTF-8   | {\\\\rtf1 质量手册}",
                "TEXT  | GB18030 | 序号\\t批次\\t合格数",
                "TEXT  | UTF-16  | 序号\\t批次\\t合格数",
                "TEXT  | UTF-8   | a,b,c"
            })
    void textIsCalledWhatItIs(Disguise worn, String charset, String text) throws IOException {
        assertThat(of(text.translateEscapes().getBytes(Charset.forName(charset))))
                .isEqualTo(worn);
    }

    @Test
    void bytesAreNoText() throws IOException {
        assertThat(of(new byte[] {1, 2, 3, 0, 0, 9})).isNull();
        assertThat(of(Samples.hex("d0cf11e0a1b11ae1000000"))).isNull();
    }

    private Disguise of(byte[] content) throws IOException {
        return Disguise.of(Files.write(folder.resolve("file"), content)).orElse(null);
    }
}
