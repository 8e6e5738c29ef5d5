package socai.app.reorganising;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import socai.membership.write.reorganisation.move.MoveRow;

/** The parts in which a list is carried out, each one unit of work. */
final class MoveChunks {

    static final int SIZE = 500;

    private MoveChunks() {}

    static List<List<MoveRow>> of(List<MoveRow> rows) {
        List<List<MoveRow>> chunks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += SIZE) {
            chunks.add(List.copyOf(rows.subList(from, Math.min(rows.size(), from + SIZE))));
        }
        return chunks;
    }

    /** Without a list the rows themselves are what is carried out. */
    static String hash(Optional<MoveList> list, List<MoveRow> rows) {
        return list.map(MoveList::hash).orElseGet(() -> {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest(rows.toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        });
    }
}
