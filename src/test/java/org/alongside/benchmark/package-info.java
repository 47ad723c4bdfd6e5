/**
 * How fast it is, next to a floor measured in the same run. Nothing here fails a build; figures are printed last.
 *
 * <p>{@code mvn -Pbenchmark} or, after {@code mvn package}, {@code mvn test-compile exec:java@benchmark} runs
 * {@link org.alongside.benchmark.LaunchBenchmark}.
 *
 * <p>{@code mvn -q test-compile exec:exec@scoring-benchmark} runs {@link org.alongside.benchmark.ScoringBenchmark}: sets
 * of answers scored per second on one core, next to a hand-written loop. It needs no server.
 */
package org.alongside.benchmark;
