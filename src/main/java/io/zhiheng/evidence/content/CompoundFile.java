package io.zhiheng.evidence.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the directory of an OLE2 compound file (MS-CFB), with every walk bounded; a damaged file has no names. */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int TABLES_IN_HEADER = 109;
    private static final int MOST_DIRECTORY_SECTORS = 2000;
    private static final int MOST_TABLE_SECTORS = 1000;
    private static final int MOST_ROOT_ENTRIES = 4096;

    private final FileChannel channel;
    private final ByteBuffer header;
    private final int sectorSize;

    CompoundFile(FileChannel channel) throws IOException {
        this.channel = channel;
        this.header = read(0, HEADER);
        this.sectorSize = header.getShort(0x1e) == 12 ? 4096 : 512;
    }

    Set<String> namesAtRoot() throws IOException {
        var sectors = directory();
        var names = new HashSet<String>();
        if (sectors.isEmpty()) {
            return names;
        }
        var open = new ArrayDeque<Integer>();
        var seen = new HashSet<Integer>();
        open.add(entry(sectors, 0).getInt(0x4c));
        while (!open.isEmpty() && seen.size() < MOST_ROOT_ENTRIES) {
            int id = open.poll();
            if (id < 0 || id >= sectors.size() * (sectorSize / ENTRY) || !seen.add(id)) {
                continue;
            }
            var entry = entry(sectors, id);
            names.add(name(entry));
            open.add(entry.getInt(0x44));
            open.add(entry.getInt(0x48));
        }
        return names;
    }

    private static String name(ByteBuffer entry) {
        int bytes = Math.max(0, Math.min(64, entry.getShort(0x40)) - 2);
        return new String(entry.array(), 0, bytes, StandardCharsets.UTF_16LE);
    }

    private ByteBuffer entry(List<Integer> sectors, int id) throws IOException {
        int perSector = sectorSize / ENTRY;
        return read(place(sectors.get(id / perSector)) + (long) (id % perSector) * ENTRY, ENTRY);
    }

    /** The chain of sectors that hold the directory. */
    private List<Integer> directory() throws IOException {
        var tables = allocationTables();
        var chain = new ArrayList<Integer>();
        int perTable = sectorSize / 4;
        int sector = header.getInt(0x30);
        while (sector >= 0 && chain.size() < MOST_DIRECTORY_SECTORS && sector / perTable < tables.size()) {
            chain.add(sector);
            sector = read(place(tables.get(sector / perTable)) + (sector % perTable) * 4L, 4).getInt(0);
        }
        return chain;
    }

    /** Where the allocation tables lie: the first of them in the header, the others in a chain of their own. */
    private List<Integer> allocationTables() throws IOException {
        var tables = new ArrayList<Integer>();
        for (int each = 0; each < TABLES_IN_HEADER; each++) {
            addTable(tables, header.getInt(0x4c + each * 4));
        }
        int next = header.getInt(0x44);
        int perSector = sectorSize / 4 - 1;
        for (int read = 0; next >= 0 && read < MOST_TABLE_SECTORS; read++) {
            var sector = read(place(next), sectorSize);
            for (int each = 0; each < perSector; each++) {
                addTable(tables, sector.getInt(each * 4));
            }
            next = sector.getInt(perSector * 4);
        }
        return tables;
    }

    private static void addTable(List<Integer> tables, int sector) {
        if (sector >= 0) {
            tables.add(sector);
        }
    }

    private long place(int sector) {
        return (sector + 1L) * sectorSize;
    }

    /** What lies beyond the end reads as "free", which ends every chain. */
    private ByteBuffer read(long position, int length) throws IOException {
        var bytes = ByteBuffer.wrap(new byte[length]).order(ByteOrder.LITTLE_ENDIAN);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, position + bytes.position());
        }
        while (bytes.hasRemaining()) {
            bytes.put((byte) 0xff);
        }
        return bytes;
    }
}
