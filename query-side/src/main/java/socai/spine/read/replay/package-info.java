/** One decision again: what was known, what was checked with which numbers, what came of it, and whether it still comes. */
@NullMarked
package socai.spine.read.replay;

import org.jspecify.annotations.NullMarked;
