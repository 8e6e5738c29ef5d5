/** The command journal: each attempt, accepted or refused, as an event in a stream of its own. */
@NullMarked
package socai.spine.journal;

import org.jspecify.annotations.NullMarked;
