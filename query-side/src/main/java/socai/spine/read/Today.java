package socai.spine.read;

import java.time.LocalDate;

/** Which day it is for a reader (Asia/Ho_Chi_Minh); the installation's one clock stands behind it. */
@FunctionalInterface
public interface Today {

    LocalDate date();
}
