/** Changes of rank. */
@NullMarked
package socai.organisation.write.rank;

import org.jspecify.annotations.NullMarked;
