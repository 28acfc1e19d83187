package io.zhiheng.portal.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.zhiheng.shared.web.ShownAs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownBesideTest {

    private final ObjectMapper shows = new ObjectMapper();
    private final ObjectMapper reads = shows.copy().addHandler(new ShownBeside(shows));

    record Shown(int version, String text, List<String> past) {

        public boolean isGiven() {
            return text != null;
        }
    }

    @ShownAs(Shown.class)
    record Body(String text) {}

    record Plain(String text) {}

    @Test
    void whatWasReadCanBeSentBack() throws Exception {
        var read = shows.writeValueAsString(new Shown(3, "x", List.of("y")));

        assertThat(read).contains("given");
        assertThat(reads.readValue(read, Body.class)).isEqualTo(new Body("x"));
    }

    @Test
    void aNameThatIsShownNowhereIsRefused() {
        assertThatThrownBy(() -> reads.readValue("{\"text\": \"x\", \"tekst\": \"y\"}", Body.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
        assertThatThrownBy(() -> reads.readValue("{\"text\": \"x\", \"version\": 1}", Plain.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }
}
