/** Tests of the faults of records. */
@NullMarked
package socai.membership.read.cleansing;

import org.jspecify.annotations.NullMarked;
