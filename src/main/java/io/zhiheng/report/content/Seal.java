package io.zhiheng.report.content;

/**
 * What a paper is told from a forged one by.
 *
 * @param verification address that the QR code leads to: the public page that verifies it
 */
public record Seal(String number, String checkCode, String verification) {}
