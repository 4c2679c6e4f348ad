# Processor time in milliseconds of the statistics that `npm run analyse` has in common with R: by its packages,
# and written column by column. Arguments: a file of answers, then the items of each scale, with commas.
# Left out here: the pilot, which is taken off our own time too, intervals of average deviation, and reasons.
suppressMessages({
  library(psych)
  library(multilevel)
})
arguments <- commandArgs(TRUE)
answers <- read.csv(arguments[1])
scales <- strsplit(arguments[-1], ",")
alone <- setdiff(names(answers), c("layer", "department", unlist(scales)))
axes <- list(as.integer(factor(answers$layer)), as.integer(factor(answers$department)))
first <- answers$layer != "employee"
score <- function(x) ifelse(rowMeans(!is.na(x)) >= .75, rowMeans(x, na.rm = TRUE), NA)

# Cliff's delta from the counts of each score on both sides, which no package of Debian has.
cliff <- function(y) {
  values <- factor(y)
  p <- tabulate(values[first & !is.na(y)], nlevels(values))
  q <- tabulate(values[!first & !is.na(y)], nlevels(values))
  below <- function(n) c(0, cumsum(n)[-length(n)])
  over <- below(q) - (sum(q) - cumsum(q))
  under <- (sum(p) - cumsum(p)) - below(p)
  d <- sum(p * over) / sum(p) / sum(q)
  ties <- sum(p * q)
  squares <- sum(p) * sum(q) - ties - sum(p) * sum(q) * d^2
  (sum(q)^2 * sum(p * (over / sum(q) - d)^2) + sum(p)^2 * sum(q * (under / sum(p) - d)^2) - squares) /
    (sum(p) * sum(q) * (sum(p) - 1) * (sum(q) - 1))
}

by_packages <- function() {
  scores <- sapply(scales, function(items) {
    x <- answers[items]
    y <- score(x)
    whole <- complete.cases(x)
    capture.output(suppressWarnings({
      psych::alpha(x[whole, ])
      fa(cor(x[whole, ]), 1, fm = "minres")
      fit <- aov(y ~ factor(answers$department))
      ICC1(fit)
      ICC2(fit)
      for (g in axes) {
        rwg.j(x[whole, ], g[whole], 2)
        rwg.j(x[whole, ], g[whole], 1.34)
        ad.m(x[whole, ], g[whole], "mean")
        ad.m(x[whole, ], g[whole], "median")
        awg(x[whole, ], g[whole], c(1, 5))
        tapply(y, g, sd, na.rm = TRUE)
      }
      t.test(y[first], y[!first])
      cohen.d(y, first)
    }))
    cliff(y)
    sapply(alone, function(item) cor.test(y, answers[[item]])$conf.int)
    y
  })
  for (item in c(unlist(scales), alone)) {
    x <- answers[[item]]
    prop.test(sum(x > 3, na.rm = TRUE), sum(!is.na(x)), correct = FALSE)
    sd(x, na.rm = TRUE)
  }
  scores
}

by_columns <- function() {
  agreement <- function(x, g) {
    n <- rowsum(+!is.na(x), g)
    x0 <- replace(x, is.na(x), 0)
    m <- rowsum(x0, g) / n
    s2 <- (rowsum(x0^2, g) - n * m^2) / (n - 1)
    j <- ncol(x)
    rwg <- function(null) {
      q <- pmin(rowMeans(s2), null) / null
      j * (1 - q) / (j * (1 - q) + q)
    }
    top <- max(g)
    counts <- lapply(seq_len(j), function(i) {
      matrix(tabulate(g + top * (x[, i] - 1), top * 5), top)
    })
    middle <- t(sapply(counts, function(count) {
      k <- t(apply(count, 1, cumsum))
      max.col(k >= k[, 5] / 2, "first")
    }))
    ad <- function(centre) {
      mapply(function(count, i) rowSums(count * abs(outer(-centre(i), 1:5, "+"))) / rowSums(count), counts, seq_len(j))
    }
    list(
      rwg(2), rwg(1.34), rowMeans(1 - 2 * s2 / ((6 * m - m^2 - 5) * n / (n - 1))),
      ad(function(i) m[, i]), ad(function(i) middle[i, ])
    )
  }
  all <- as.matrix(answers[c(unlist(scales), alone)])
  scores <- sapply(scales, function(items) {
    x <- all[, items]
    y <- score(x)
    whole <- complete.cases(x)
    v <- cov(x[whole, ])
    j <- length(items)
    j / (j - 1) * (1 - sum(diag(v)) / sum(v))
    fa(cov2cor(v), 1, fm = "minres")
    ok <- !is.na(y)
    for (g in axes) {
      agreement(x[whole, ], g[whole])
      agreement(x, g)
      n <- rowsum(+ok, g)
      m <- rowsum(y[ok], g[ok]) / n
      s <- rowsum(y[ok]^2, g[ok]) - n * m^2
      sqrt(s / (n - 1))
    }
    ms <- c(sum(n * (m - mean(y[ok]))^2) / (length(n) - 1), sum(s) / (sum(n) - length(n)))
    pf(ms[1] / ms[2], length(n) - 1, sum(n) - length(n), lower.tail = FALSE)
    t.test(y[first], y[!first])
    cliff(y)
    y
  })
  cor(scores, all[, alone], use = "pairwise")
  favourable <- colMeans(all > 3, na.rm = TRUE)
  spread <- apply(all, 2, sd, na.rm = TRUE)
  scores
}

time <- function(work) 1000 * sum(system.time(work(), gcFirst = TRUE)[1:2])
cat(time(by_packages), time(by_columns), "\n")
