/** A cell shares a code, and ends it. */
@NullMarked
package socai.membership.write.joining.code;

import org.jspecify.annotations.NullMarked;
