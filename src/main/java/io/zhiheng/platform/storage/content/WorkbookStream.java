package io.zhiheng.platform.storage.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * The records of an .xls that speak for the whole workbook.
 *
 * @param whole whether it begins as a workbook does
 * @param macroSheets whether a sheet is one of macros as they were before Visual Basic
 */
record WorkbookStream(boolean whole, boolean locked, boolean macroSheets) {

    private static final Set<Integer> BEGIN = Set.of(0x0809, 0x0409, 0x0209, 0x0009);
    private static final int END = 0x000a;
    private static final int SHEET = 0x0085;
    private static final int MACRO_SHEET = 1;
    private static final int MOST_RECORDS = 1_000_000;

    static WorkbookStream read(DocumentInputStream stream) throws IOException {
        try (stream) {
            boolean macros = false;
            for (int record = 0; record < MOST_RECORDS && stream.available() >= 4; record++) {
                int kind = stream.readUShort();
                int length = Math.min(stream.readUShort(), stream.available());
                if (record == 0 && !BEGIN.contains(kind)) {
                    return new WorkbookStream(false, false, false);
                }
                if (kind == END) {
                    break;
                }
                if (kind == FilePassRecord.sid) {
                    return new WorkbookStream(true, !opensByItself(stream.readNBytes(length)), macros);
                }
                if (kind == SHEET && length > 5) {
                    macros |= stream.readNBytes(length)[5] == MACRO_SHEET;
                } else {
                    stream.skipNBytes(length);
                }
            }
            return new WorkbookStream(true, false, macros);
        }
    }

    /** Excel encrypts a workbook whose structure is protected with a password that it knows and never asks for. */
    private static boolean opensByItself(byte[] lock) {
        var record = ByteBuffer.allocate(4 + lock.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(FilePassRecord.sid)
                .putShort((short) lock.length)
                .put(lock)
                .array();
        try {
            var stream = new RecordInputStream(new ByteArrayInputStream(record));
            stream.nextRecord();
            return new FilePassRecord(stream)
                    .getEncryptionInfo()
                    .getDecryptor()
                    .verifyPassword(Decryptor.DEFAULT_PASSWORD);
        } catch (GeneralSecurityException | RuntimeException notKnown) {
            return false;
        }
    }
}
