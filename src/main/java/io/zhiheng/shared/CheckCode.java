package io.zhiheng.shared;

import java.security.SecureRandom;

/**
 * What has to be known besides the number of a report or certificate to verify it, so that they cannot be enumerated.
 * Printed on it; free of letters and digits that are mistaken for each other.
 */
public record CheckCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int HALF = 4;
    private static final SecureRandom random = new SecureRandom();

    public static CheckCode next() {
        return new CheckCode(half() + "-" + half());
    }

    private static String half() {
        return random.ints(HALF, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new, (text, index) -> text.append(ALPHABET.charAt(index)), StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
