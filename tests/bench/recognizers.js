// recognizers.js - times Recognizers-Text over articles: seconds of processor time for one pass.
//
//   node recognizers.js MODULES FOLDER
//
// MODULES is the folder of node_modules that holds the two packages, FOLDER the articles, one a file.
// Each article is read for numbers, percentages, currencies, dimensions and temperatures; the models
// are made, and the first article is read once, before the clock starts. Prints seconds and entities.
'use strict';
const fs = require('fs');
const path = require('path');

const [modules, folder] = process.argv.slice(2);
const pack = name => require(path.resolve(modules, '@microsoft', name));
const numbers = pack('recognizers-text-number');
const units = pack('recognizers-text-number-with-unit');

const culture = numbers.Culture.English;
const number = new numbers.NumberRecognizer(culture);
const unit = new units.NumberWithUnitRecognizer(culture);
const models = [
    number.getNumberModel(), number.getPercentageModel(), unit.getCurrencyModel(),
    unit.getDimensionModel(), unit.getTemperatureModel(),
];
const texts = fs.readdirSync(folder).sort().map(name => fs.readFileSync(path.join(folder, name), 'utf8'));
const read = text => models.reduce((found, model) => found + model.parse(text).length, 0);

read(texts[0]);
const begin = process.cpuUsage();
const found = texts.reduce((sum, text) => sum + read(text), 0);
const spent = process.cpuUsage(begin);
console.log(((spent.user + spent.system) / 1e6).toFixed(3), found);
