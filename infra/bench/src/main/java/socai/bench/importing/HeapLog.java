package socai.bench.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the collector's log ({@code -Xlog:gc}) tells of the heap.
 *
 * @param usedMegabytes the most that was in use at a collection
 * @param keptMegabytes the most that was left after one
 */
record HeapLog(int usedMegabytes, int keptMegabytes) {

    private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\)");

    static HeapLog read(Path log) throws IOException {
        int used = 0;
        int kept = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                used = Math.max(used, Integer.parseInt(pause.group(1)));
                kept = Math.max(kept, Integer.parseInt(pause.group(2)));
            }
        }
        return new HeapLog(used, kept);
    }
}
