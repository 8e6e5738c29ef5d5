/** That an index on a server finds what every index must find. */
package socai.search.elastic;
