// Loads an ES module: what runs from bytecode cannot by itself.
'use strict'

/** @param {string} url @returns {Promise<object>} what the module exports */
module.exports = (url) => import(url)
