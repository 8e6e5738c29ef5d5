/** What a member knows of the own dues. */
@NullMarked
package socai.dues.read.own;

import org.jspecify.annotations.NullMarked;
