/** What every index must find, and that Lucene's finds it. */
package socai.search;
