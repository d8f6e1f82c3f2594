/// The connection under the store: prepared statements, transactions, the schema's history,
/// failures.
@NullMarked
package viva.store.sql;

import org.jspecify.annotations.NullMarked;
