/** The two lists that are imported: the organisations of an invented province and their members. */
@NullMarked
package socai.demo.lists;

import org.jspecify.annotations.NullMarked;
