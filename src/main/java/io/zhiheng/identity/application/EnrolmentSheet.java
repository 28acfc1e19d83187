package io.zhiheng.identity.application;

/**
 * What an authenticator app has to be told.
 *
 * @param secret in Base32, in groups of four
 * @param uri the same as a link, to be drawn as a QR code
 */
public record EnrolmentSheet(String secret, String uri) {}
