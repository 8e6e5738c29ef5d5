/** The admission file: its rules on both sides of their limits. */
@NullMarked
package socai.membership.write.admission;

import org.jspecify.annotations.NullMarked;
