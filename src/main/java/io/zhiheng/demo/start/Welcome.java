package io.zhiheng.demo.start;

import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.DemoAccounts.DemoAccount;
import io.zhiheng.shared.Words;

/** What somebody who has just started the demo wants to know, for the console. */
class Welcome {

    private static final String MESSAGE_BOX = "/dev/messages";
    private static final int LABEL = 14;
    private static final int NAME = 24;

    private final Words words;

    Welcome(Words words) {
        this.words = words;
    }

    /**
     * @param address of the home page, without a slash at its end
     * @param requests whether enterprises are on their way to the states of their requests
     */
    String text(String address, boolean requests) {
        var text = new StringBuilder("\n");
        text.append("  ").append(word("title")).append("\n\n");
        line(text, word("address"), address + "/");
        line(text, word("messages"), address + MESSAGE_BOX);
        line(text, word("password"), DemoAccounts.PASSWORD);
        var label = word("accounts");
        for (var account : DemoAccounts.ALL) {
            line(text, label, padded(account.name(), NAME) + role(account));
            label = "";
        }
        if (requests) {
            line(text, label, padded(DemoAccounts.REQUESTING.get(0).name() + " …", NAME) + word("requests"));
        }
        return text.toString();
    }

    private void line(StringBuilder text, String label, String value) {
        text.append("  ").append(padded(label, LABEL)).append(value).append('\n');
    }

    private String role(DemoAccount account) {
        return words.of("demo.account." + account.token());
    }

    private String word(String key) {
        return words.of("demo.start." + key);
    }

    /** A Chinese character takes two columns of a console. */
    private static String padded(String text, int columns) {
        int taken =
                text.codePoints().map(character -> character > 0x2e80 ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, columns - taken));
    }
}
