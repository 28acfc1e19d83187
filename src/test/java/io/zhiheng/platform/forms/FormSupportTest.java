package io.zhiheng.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.ShippedWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The server judges the whole of every form that ships; of others it names what it cannot judge. */
class FormSupportTest {

    private final FormSupport support = new FormSupport(ShippedWords.of("platform"));

    static Stream<Path> forms() throws IOException {
        return Files.list(Path.of("forms")).filter(file -> file.toString().endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void allOfAFormThatShipsIsJudged(Path form) throws IOException {
        assertThat(support.lacking(FormSchema.parse(Files.readString(form)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "type":"textfield","conditional":{"hide":"=now() > x"}    | 服务器不能计算表达式“=now() > x”
            "type":"number","validate":{"max":"=sum([1, 2])"}         | 服务器不能计算表达式“=sum([1, 2])”
            "type":"textfield","validate":{"pattern":"(["}            | 服务器不能按“([”校验格式
            "type":"textfield","validate":{"pattern":"\\\\p{L}+"}       | 服务器不能按“\\p{L}+”校验格式
            "type":"filepicker","multiple":true                       | 文件字段只能选择一个文件
            "type":"signature"                                        | 服务器不能校验类型为 signature 的字段
            """)
    void whatItCannotJudgeIsNamed(String component, String words) {
        var form = FormSchema.parse(
                "{\"id\":\"odd\",\"components\":[{\"id\":\"Odd\",\"key\":\"odd\"," + component + "}]}");
        assertThat(support.lacking(form).get("Odd")).containsExactly(words);
    }
}
