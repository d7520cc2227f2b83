/**
 * Parquet files by way of DuckDB, which here sees one folder and nothing else of the machine or the network.
 */
@NullMarked
package org.beloved.evidence.parquet;

import org.jspecify.annotations.NullMarked;
