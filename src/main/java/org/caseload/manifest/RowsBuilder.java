package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Packs sample rows one after the other, so that as many as a million fit into the memory. Not thread-safe. */
public final class RowsBuilder {

    private static final int PAGE = 1 << 20;
    private static final int MOST_NUMBER_BYTES = 5;

    private final List<byte[]> pages = new ArrayList<>();
    private final FrequentCells frequent = new FrequentCells();
    private byte[] page = new byte[1 << 12];
    private int at;
    private int rowStart;
    private int size;
    private long[] places = new long[16];
    private int[] numbers = new int[16];
    private int[] lines = new int[16];

    /** Adds a row; the parameters are those of a {@link Row}. */
    public void add(int number, int line, List<String> cells, boolean tooLong) {
        reserveRow();
        rowStart = at;
        putNumber((cells.size() << 1) | (tooLong ? 1 : 0));
        for (String cell : cells) {
            putCell(cell);
        }
        places[size] = ((long) pages.size() << 32) | rowStart;
        numbers[size] = number;
        lines[size] = line;
        size++;
        if (at >= PAGE) {
            endPage();
        }
    }

    int size() {
        return size;
    }

    /** All rows added so far. */
    public List<Row> build() {
        return packed();
    }

    PackedRows packed() {
        if (at > 0) {
            endPage();
        }
        return PackedRows.of(
                pages.toArray(byte[][]::new),
                Arrays.copyOf(places, size),
                Arrays.copyOf(numbers, size),
                Arrays.copyOf(lines, size),
                frequent.cells());
    }

    private void reserveRow() {
        if (size == places.length) {
            int larger = size * 2;
            places = Arrays.copyOf(places, larger);
            numbers = Arrays.copyOf(numbers, larger);
            lines = Arrays.copyOf(lines, larger);
        }
    }

    private void putCell(String cell) {
        if (cell.isEmpty()) {
            putNumber(0);
            return;
        }
        int word = frequent.numberOf(cell);
        if (word >= 0) {
            putNumber((word << 1) | 1);
            return;
        }
        byte[] bytes = cell.getBytes(UTF_8);
        putNumber(bytes.length << 1);
        reserve(bytes.length);
        System.arraycopy(bytes, 0, page, at, bytes.length);
        at += bytes.length;
    }

    private void putNumber(int number) {
        reserve(MOST_NUMBER_BYTES);
        int rest = number;
        while (rest > 0x7F) {
            page[at++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        page[at++] = (byte) rest;
    }

    /** A page grows until it is full; a row that began in it ends in it, however long it is. */
    private void reserve(int bytes) {
        if (at + bytes > page.length) {
            page = Arrays.copyOf(page, Math.max(page.length * 2, at + bytes));
        }
    }

    private void endPage() {
        pages.add(Arrays.copyOf(page, at));
        at = 0;
    }
}
