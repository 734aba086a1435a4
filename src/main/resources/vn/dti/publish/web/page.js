
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');

  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\u0111\u0110]/g, 'd').toLowerCase().trim();
  }

  function fill(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (all, index) { return values[index]; });
  }

  function number(text) {
    var thousands = root.lang === 'vi' ? /\./g : /,/g;
    var found = /-?\d+(\.\d+)?/.exec(text.replace(/\u2212/g, '-').replace(thousands, '').replace(/,/g, '.'));
    return found ? parseFloat(found[0]) : null;
  }

  function Listing(table) {
    this.body = table.tBodies[0];
    this.rows = Array.prototype.slice.call(this.body.rows);
    this.keys = this.rows.map(function (row) { return fold(row.querySelector('th').textContent); });
    this.order = this.rows.map(function (row, index) { return index; });
    this.size = Number(table.dataset.page) || 0;
    this.words = '';
    this.page = 0;
    var pager = table.parentNode.nextElementSibling;
    this.pager = this.size > 0 ? pager : null;
    if (this.pager) {
      var listing = this;
      pager.addEventListener('click', function (event) {
        var step = Number(event.target.dataset.step);
        if (step) { listing.page += step; listing.show(); }
      });
    }
    this.heads(table);
  }

  Listing.prototype.heads = function (table) {
    var listing = this;
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      if (!head.dataset.sort) { return; }
      // No button element: browsers leave those out of heads that they repeat on printed pages.
      var button = document.createElement('span');
      button.setAttribute('role', 'button');
      button.tabIndex = 0;
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', function () { listing.sort(head, column); });
      button.addEventListener('keydown', function (event) {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          listing.sort(head, column);
        }
      });
    });
  };

  Listing.prototype.sort = function (head, column) {
    var first = head.dataset.sort === 'number' ? 'descending' : 'ascending';
    var other = first === 'descending' ? 'ascending' : 'descending';
    var way = head.getAttribute('aria-sort') === first ? other : first;
    Array.prototype.forEach.call(head.parentNode.cells, function (cell) {
      if (cell.hasAttribute('aria-sort')) { cell.setAttribute('aria-sort', 'none'); }
    });
    head.setAttribute('aria-sort', way);
    var sign = way === 'ascending' ? 1 : -1;
    var collator = new Intl.Collator(root.lang, { numeric: true });
    var byNumber = head.dataset.sort !== 'text';
    var values = this.rows.map(function (row) {
      var text = row.cells[column].textContent;
      return byNumber ? number(text) : text;
    });
    this.order.sort(function (left, right) {
      var a = values[left];
      var b = values[right];
      if (a === null || b === null) { return a === b ? left - right : a === null ? 1 : -1; }
      var result = byNumber ? a - b : collator.compare(a, b);
      return result === 0 ? left - right : sign * result;
    });
    var sorted = document.createDocumentFragment();
    this.order.forEach(function (index) { sorted.appendChild(this.rows[index]); }, this);
    this.body.appendChild(sorted);
    this.page = 0;
    this.show();
  };

  Listing.prototype.find = function (words) {
    this.words = words;
    this.page = 0;
    return this.show();
  };

  Listing.prototype.show = function () {
    var found = this.order.filter(function (index) { return this.keys[index].indexOf(this.words) >= 0; }, this);
    var size = this.size || found.length || 1;
    var pages = Math.max(1, Math.ceil(found.length / size));
    this.page = Math.min(Math.max(this.page, 0), pages - 1);
    this.rows.forEach(function (row) { row.classList.add('off'); });
    found.slice(this.page * size, (this.page + 1) * size).forEach(function (index) {
      this.rows[index].classList.remove('off');
    }, this);
    this.body.classList.add('ready');
    if (this.pager) {
      this.pager.hidden = pages === 1;
      this.pager.querySelector('span').textContent = fill(this.pager.dataset.text, [this.page + 1, pages, found.length]);
      this.pager.querySelector('[data-step="-1"]').disabled = this.page === 0;
      this.pager.querySelector('[data-step="1"]').disabled = this.page === pages - 1;
    }
    return found.length;
  };

  function prepare(section) {
    var listings = Array.prototype.map.call(section.querySelectorAll('table[data-sortable]'), function (table) {
      return new Listing(table);
    });
    listings.forEach(function (listing) { listing.show(); });
    var tools = section.querySelector('.tools');
    if (!tools) { return; }
    tools.hidden = false;
    var input = tools.querySelector('input');
    var output = tools.querySelector('output');
    var cards = Array.prototype.slice.call(section.querySelectorAll('.card'));
    input.addEventListener('input', function () {
      var words = fold(input.value);
      var found = 0;
      listings.forEach(function (listing, index) {
        if (listing.body.parentNode.dataset.sortable === 'units') {
          found = Math.max(found, listing.find(words));
        }
      });
      cards.forEach(function (card) {
        card.hidden = fold(card.querySelector('h4').textContent).indexOf(words) < 0;
      });
      output.textContent = words ? fill(output.dataset.text, [found]) : '';
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.querySelectorAll('[data-kind]'), prepare);
  });
}());
