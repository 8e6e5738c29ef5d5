/** Campaigns of cleansing records. */
@NullMarked
package socai.membership.write.cleansing;

import org.jspecify.annotations.NullMarked;
