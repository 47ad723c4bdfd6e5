package org.alongside.sheet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The parts of a packed workbook in memory, unpacked only while they are read, and metered. While POI opens the package
 * it makes trees of some parts, whichever the file names: until {@link #opened()} parts are small or refused.
 */
final class PackedParts extends ZipFileZipEntrySource {

    private static final int PARTS = 500;
    private static final long ALL_WHILE_OPENING = 2_000_000;

    /** How each entry of the packed folder's list begins. */
    private static final byte[] ENTRY = {'P', 'K', 1, 2};

    private final Meter meter;
    private long left = ALL_WHILE_OPENING;
    private boolean open;

    PackedParts(byte[] file, Meter meter) throws IOException {
        super(folder(file));
        this.meter = meter;
    }

    private static ZipFile folder(byte[] file) throws IOException {
        if (entries(file) > PARTS) {
            throw new Refused(0, "it is packed from more than " + PARTS + " parts");
        }
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    /** Counted before anything makes a list of them. */
    private static int entries(byte[] file) {
        int found = 0;
        for (int i = 0; i + ENTRY.length <= file.length; i++) {
            if (java.util.Arrays.equals(file, i, i + ENTRY.length, ENTRY, 0, ENTRY.length)) {
                found++;
            }
        }
        return found;
    }

    /** The list of parts is read; from now on parts are read one event after another. */
    void opened() {
        open = true;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new Refused(0, "it is packed in an unusual way");
        }
        return new Metered(super.getInputStream(entry));
    }

    private void count(long bytes) {
        meter.unpacked(bytes);
        left -= open ? 0 : bytes;
        if (left < 0) {
            throw new Refused(0, "the list of its parts is too long");
        }
    }

    private final class Metered extends FilterInputStream {

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = super.read(bytes, from, length);
            count(Math.max(some, 0));
            return some;
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = super.skip(wanted);
            count(skipped);
            return skipped;
        }
    }
}
