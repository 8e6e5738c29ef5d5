/** An organisation becomes one of another type, rank or form. */
@NullMarked
package socai.organisation.write.rank;

import org.jspecify.annotations.NullMarked;
