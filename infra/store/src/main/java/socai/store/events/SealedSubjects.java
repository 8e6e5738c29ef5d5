package socai.store.events;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import socai.spine.PersonId;

/** Finds whose sealed values a stored body holds, without decoding it. One that it misses is only read later. */
final class SealedSubjects {

    private static final byte[] MARK = ("\"subject\":\"" + PersonId.PREFIX + "-").getBytes(StandardCharsets.UTF_8);

    private static final int START = MARK.length - PersonId.PREFIX.length() - 1;

    private static final int UUID_LENGTH = 36;

    private SealedSubjects() {}

    static void find(byte[] body, Set<PersonId> found) {
        for (int i = 0; i <= body.length - MARK.length; i++) {
            if (body[i] == '"' && isMark(body, i)) {
                int tail = i + MARK.length;
                int to = tail;
                while (to < body.length && isOfUuid(body[to])) {
                    to++;
                }
                if (to - tail == UUID_LENGTH && to < body.length && body[to] == '"') {
                    found.add(PersonId.of(new String(body, i + START, to - i - START, StandardCharsets.UTF_8)));
                }
                i = to - 1;
            }
        }
    }

    private static boolean isOfUuid(byte b) {
        return b >= 'a' && b <= 'f' || b >= '0' && b <= '9' || b == '-';
    }

    private static boolean isMark(byte[] body, int at) {
        for (int n = 1; n < MARK.length; n++) {
            if (body[at + n] != MARK[n]) {
                return false;
            }
        }
        return true;
    }
}
