package socai.app.importing.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import socai.spine.Text;

/** The bytes of a file seen through a window, so that a file of any size takes one megabyte. Not for several threads. */
final class FileBytes implements Closeable {

    static final int END = -1;

    private static final int WINDOW = 1 << 20;
    private static final int FIRST_READ = 1 << 12;
    private static final Text CHANGED =
            new Text("đã bị thay đổi trong khi đang đọc; hãy chạy lại.", "was changed while being read; run again.");

    private final Path path;
    private final FileChannel channel;
    private final long size;
    private final FileTime modified;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private final byte[] bytes = window.array();
    private long from;
    private int length;
    private int ahead = FIRST_READ;

    private FileBytes(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        this.size = channel.size();
        this.modified = Files.getLastModifiedTime(path);
    }

    static FileBytes open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new FileBytes(path, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    long size() {
        return size;
    }

    /** The byte there as a number from 0 to 255, or {@link #END}. */
    int at(long position) {
        long offset = position - from;
        if (offset < 0 || offset >= length) {
            if (position >= size) {
                return END;
            }
            move(position);
            offset = 0;
        }
        return bytes[(int) offset] & 0xff;
    }

    private void move(long position) {
        // Read on, the window grows; rows fetched one here, one there take little each.
        ahead = position == from + length ? Math.min(ahead * 4, WINDOW) : FIRST_READ;
        window.clear().limit(ahead);
        from = position;
        try {
            while (window.hasRemaining() && channel.read(window, from + window.position()) >= 0) {
                // Until the window is full or the file ends.
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path.getFileName() + " can no longer be read", e);
        }
        length = window.position();
        if (length == 0) {
            throw new UnusableFile(path, CHANGED);
        }
    }

    byte[] copy(long start, int count) {
        byte[] copy = new byte[count];
        for (int i = 0; i < count; i++) {
            copy[i] = (byte) at(start + i);
        }
        return copy;
    }

    /** Rows are found again by their place: in a changed file another row may stand there. */
    void requireUnchanged() {
        try {
            if (channel.size() == size && Files.getLastModifiedTime(path).equals(modified)) {
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path.getFileName() + " can no longer be read", e);
        }
        throw new UnusableFile(path, CHANGED);
    }

    /** SHA-256 of all of it, in hex. */
    String hash() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer buffer = ByteBuffer.allocate(WINDOW);
            long position = 0;
            for (int read = channel.read(buffer, position); read >= 0; read = channel.read(buffer, position)) {
                position += read;
                digest.update(buffer.flip());
                buffer.clear();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
