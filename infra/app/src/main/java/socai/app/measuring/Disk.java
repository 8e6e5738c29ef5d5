package socai.app.measuring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What the disk alone takes for one durable page of the database: the record of a reading is written before the answer
 * goes out, so no page can be faster than that.
 */
final class Disk implements AutoCloseable {

    private static final int PAGE = 8192;
    private static final int PAGES = 2048;

    private final Path file;
    private final FileChannel channel;
    private int next;

    /** @param folder on the disk of the store */
    Disk(Path folder) throws IOException {
        this.file = Files.createTempFile(folder, "disk", ".bin");
        this.channel = FileChannel.open(file, StandardOpenOption.WRITE);
        for (int i = 0; i < PAGES; i++) {
            channel.write(ByteBuffer.allocate(PAGE));
        }
        channel.force(true);
    }

    /** Writes over one page of a file that is as long as it will be, as the database does with its log. @return ns */
    long write() throws IOException {
        long start = System.nanoTime();
        channel.write(ByteBuffer.allocate(PAGE), (long) (next++ % PAGES) * PAGE);
        channel.force(false);
        return System.nanoTime() - start;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.delete(file);
    }
}
