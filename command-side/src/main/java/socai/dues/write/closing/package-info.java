/** The months of a book are closed, its share goes up, its year is settled. */
@NullMarked
package socai.dues.write.closing;

import org.jspecify.annotations.NullMarked;
