/** Tests of campaigns of cleansing. */
@NullMarked
package socai.membership.write.cleansing;

import org.jspecify.annotations.NullMarked;
