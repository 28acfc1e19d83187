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
 * @param blank whether it has no sheet
 */
record WorkbookStream(boolean whole, boolean locked, boolean macroSheets, boolean blank) {

    private static final int BEGIN_OF_TODAY = 0x0809;
    private static final int WHOLE_BOOK = 5;
    private static final Set<Integer> BEGIN = Set.of(BEGIN_OF_TODAY, 0x0409, 0x0209, 0x0009);
    private static final int END = 0x000a;
    private static final int SHEET = 0x0085;
    private static final int MACRO_SHEET = 1;
    private static final int MOST_RECORDS = 1_000_000;

    static WorkbookStream read(DocumentInputStream stream) throws IOException {
        try (stream) {
            boolean macros = false;
            boolean lists = false;
            boolean sheets = false;
            for (int record = 0; record < MOST_RECORDS && stream.available() >= 4; record++) {
                int kind = stream.readUShort();
                int length = Math.min(stream.readUShort(), stream.available());
                if (record == 0 && !BEGIN.contains(kind)) {
                    return new WorkbookStream(false, false, false, false);
                }
                if (kind == END) {
                    return new WorkbookStream(true, false, macros, lists && !sheets);
                }
                if (kind == FilePassRecord.sid) {
                    return new WorkbookStream(true, !opensByItself(stream.readNBytes(length)), macros, false);
                }
                var content = stream.readNBytes(length);
                lists |= record == 0 && isWholeBook(kind, content);
                sheets |= kind == SHEET;
                macros |= kind == SHEET && length > 5 && content[5] == MACRO_SHEET;
            }
            return new WorkbookStream(true, false, macros, false);
        }
    }

    /** Since Excel 5 the first part lists the sheets; before, and with some exporters, it is the only sheet itself. */
    private static boolean isWholeBook(int kind, byte[] beginning) {
        return kind == BEGIN_OF_TODAY && beginning.length > 3 && beginning[2] == WHOLE_BOOK && beginning[3] == 0;
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
