/** Tests of sharing and ending a code. */
@NullMarked
package socai.membership.write.joining.code;

import org.jspecify.annotations.NullMarked;
