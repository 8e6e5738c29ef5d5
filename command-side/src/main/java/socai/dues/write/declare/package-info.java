/** A member says from what the dues are computed. */
@NullMarked
package socai.dues.write.declare;

import org.jspecify.annotations.NullMarked;
