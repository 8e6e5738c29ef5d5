/** Calendar arithmetic by the book: full months, working days, deadlines as start + length + unit. */
@NullMarked
package socai.spine.time;

import org.jspecify.annotations.NullMarked;
