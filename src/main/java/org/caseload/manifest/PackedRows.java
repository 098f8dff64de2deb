package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Sample rows in a few large arrays: a million of them fit into a modest heap and are no work for the garbage collector.
 * A row is unpacked each time it is asked for. Immutable and safe to share between threads.
 *
 * <p>Each row is a number of cells, then for each cell 0 when it is empty, an odd number for a {@linkplain FrequentCells
 * frequent} one, or an even number for twice its length in UTF-8, followed by its bytes. Half of a surrogate pair becomes
 * {@code ?}, as in every file that is written.
 */
final class PackedRows extends AbstractList<Row> implements RandomAccess {

    private final byte[][] pages;
    private final long[] places;
    private final int[] numbers;
    private final int[] lines;
    private final String[] frequent;

    private PackedRows(byte[][] pages, long[] places, int[] numbers, int[] lines, String[] frequent) {
        this.pages = pages;
        this.places = places;
        this.numbers = numbers;
        this.lines = lines;
        this.frequent = frequent;
    }

    /** The same rows, packed unless they are already. */
    static PackedRows of(List<Row> rows) {
        if (rows instanceof PackedRows packed) {
            return packed;
        }
        RowsBuilder builder = new RowsBuilder();
        rows.forEach(row -> builder.add(row.number(), row.line(), row.cells(), row.tooLong()));
        return builder.packed();
    }

    static PackedRows of(byte[][] pages, long[] places, int[] numbers, int[] lines, String[] frequent) {
        return new PackedRows(pages, places, numbers, lines, frequent);
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public Row get(int index) {
        Cursor cursor = new Cursor(places[index]);
        int head = cursor.number();
        String[] cells = new String[head >> 1];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cursor.cell();
        }
        return new Row(numbers[index], lines[index], List.of(cells), (head & 1) == 1);
    }

    /** One cell of a row without unpacking the others; empty where the row is short. */
    String cell(int index, int position) {
        Cursor cursor = new Cursor(places[index]);
        int count = cursor.number() >> 1;
        if (position >= count) {
            return "";
        }
        for (int i = 0; i < position; i++) {
            cursor.skip();
        }
        return cursor.cell();
    }

    boolean isTooLong(int index) {
        return (new Cursor(places[index]).number() & 1) == 1;
    }

    /** Reads through the bytes of one row. */
    private final class Cursor {

        private final byte[] page;
        private int at;

        Cursor(long place) {
            page = pages[(int) (place >>> 32)];
            at = (int) place;
        }

        String cell() {
            int code = number();
            if (code == 0) {
                return "";
            }
            if ((code & 1) == 1) {
                return frequent[code >> 1];
            }
            int length = code >> 1;
            at += length;
            return new String(page, at - length, length, UTF_8);
        }

        void skip() {
            int code = number();
            at += (code & 1) == 1 ? 0 : code >> 1;
        }

        /** Seven bits in each byte, the lowest first; the highest bit says that another byte follows. */
        int number() {
            int value = page[at++];
            if (value >= 0) {
                return value;
            }
            value &= 0x7F;
            for (int shift = 7; ; shift += 7) {
                byte next = page[at++];
                value |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }
}
