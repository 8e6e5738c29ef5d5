/** A membership that was wrongly ended is given back. */
@NullMarked
package socai.membership.write.restore;

import org.jspecify.annotations.NullMarked;
