package io.zhiheng.shared.start;

/** The application must not start like this. Said in plain words, without a stack trace: what is wrong, what helps. */
public class StartRefused extends RuntimeException {

    private final String whatHelps;

    public StartRefused(String whatIsWrong, String whatHelps) {
        super(whatIsWrong);
        this.whatHelps = whatHelps;
    }

    public StartRefused(String whatIsWrong, String whatHelps, Throwable cause) {
        super(whatIsWrong, cause);
        this.whatHelps = whatHelps;
    }

    public String whatHelps() {
        return whatHelps;
    }
}
