/** Party dues on the writing side: the account of a member, the book of a cell. */
@NullMarked
package socai.dues.write;

import org.jspecify.annotations.NullMarked;
